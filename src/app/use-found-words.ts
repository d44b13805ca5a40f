import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

const NAME = 'found';
const MOST = 200;

/** Marks the words that were searched for where the search led, until one goes on. */
export function useFoundWords(main: React.RefObject<HTMLElement | null>): void {
  const { hash, key, state } = useLocation();
  const found: unknown =
    typeof state === 'object' && state !== null && 'found' in state ? state.found : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words at the same place again (another key) are marked again
  useEffect(() => {
    // Older browsers go to the passage without its words marked.
    if (!isWords(found) || typeof Highlight === 'undefined' || !main.current) return;
    const mark = () => {
      const passage = document.getElementById(hash.slice(1)) ?? main.current;
      if (passage) CSS.highlights.set(NAME, new Highlight(...rangesOf(passage, found)));
    };
    mark();
    // The screen may still be on its way.
    const watcher = new MutationObserver(mark);
    watcher.observe(main.current, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [found, hash, key, main]);
}

function isWords(state: unknown): state is readonly string[] {
  return Array.isArray(state) && state.every((word) => typeof word === 'string');
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
