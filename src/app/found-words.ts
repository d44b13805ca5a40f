const NAME = 'found';
const MOST = 200;

/** Marks words in a part of the screen, also in what is still on its way; gives back how to end it. */
export function markFound(main: HTMLElement, part: string, words: readonly string[]): () => void {
  const mark = () => {
    const passage = document.getElementById(part) ?? main;
    CSS.highlights.set(NAME, new Highlight(...rangesOf(passage, words)));
  };
  mark();
  const watcher = new MutationObserver(mark);
  watcher.observe(main, { childList: true, subtree: true });
  return () => {
    watcher.disconnect();
    CSS.highlights.delete(NAME);
  };
}

function rangesOf(passage: Element, words: readonly string[]): readonly Range[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode() && ranges.length < MOST) {
    const node = walker.currentNode;
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
