import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { stemOf, wordsOf } from '#core/search/words.ts';

const NAME = 'found';
const MOST = 200;

/** Marks the words that were searched for where the search led, until one goes on. */
export function useFoundWords(main: React.RefObject<HTMLElement | null>): void {
  const { hash, key, state } = useLocation();
  const find: unknown =
    typeof state === 'object' && state !== null && 'find' in state ? state.find : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words at the same place again (another key) are marked again
  useEffect(() => {
    // Older browsers go to the passage without its words marked.
    if (typeof find !== 'string' || typeof Highlight === 'undefined' || !main.current) return;
    const words = [...new Set(wordsOf(find).map(stemOf))].filter((word) => word.length > 1);
    const mark = () => {
      const passage = document.getElementById(hash.slice(1)) ?? main.current;
      if (passage) CSS.highlights.set(NAME, new Highlight(...rangesOf(passage, words)));
    };
    mark();
    // The screen may still be on its way.
    const watcher = new MutationObserver(mark);
    watcher.observe(main.current, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [find, hash, key, main]);
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
