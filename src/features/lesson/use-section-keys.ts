import { useKey } from '#practice/use-key.ts';

/** How near below the bar a heading counts as the one that is being read, in pixels. */
const NEAR = 24;

/** Goes from section to section: the heading comes under the bar and has the focus. */
export function useSectionKeys(sections: readonly string[]): void {
  const go = (direction: 1 | -1) => {
    const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const places = sections.flatMap((id) => {
      const section = document.getElementById(id);
      return section ? [{ id, top: section.getBoundingClientRect().top - bar }] : [];
    });
    const to =
      direction === 1
        ? places.find(({ top }) => top > NEAR)
        : places.findLast(({ top }) => top < -NEAR);
    const heading = document.getElementById(to ? `${to.id}-title` : 'lesson-title');
    if (!to && direction === 1) return;
    document.getElementById(to?.id ?? 'main')?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  useKey('next', () => go(1));
  useKey('previous', () => go(-1));
}
