import { useEffect, useRef, useState } from 'react';

/** A section counts as read when its end has been in view for this long. */
const DWELL_MILLIS = 1500;

/**
 * Follows the reader: which section is at the top of the window, and which have been read to their
 * end. `onRead` is called once for each section and page.
 */
export function useReading(
  sections: readonly string[],
  onRead: (section: string) => void,
): string | undefined {
  const [current, setCurrent] = useState<string>();
  const latest = useRef(onRead);
  latest.current = onRead;
  const key = sections.join(' ');

  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const ids = key.split(' ');
    const waits = new Map<string, ReturnType<typeof setTimeout>>();
    const ends = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const id = target.getAttribute('data-end-of') ?? '';
        clearTimeout(waits.get(id));
        const passed = isIntersecting || boundingClientRect.bottom < 0;
        if (passed && window.scrollY > 0) {
          waits.set(
            id,
            setTimeout(() => latest.current(id), DWELL_MILLIS),
          );
        }
      }
    });
    const tops = new IntersectionObserver(
      () => {
        const line = window.innerHeight * 0.35;
        const above = ids.filter(
          (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < line,
        );
        setCurrent(above.at(-1) ?? ids[0]);
      },
      { rootMargin: '0px 0px -65% 0px' },
    );
    for (const id of ids) {
      const end = document.querySelector(`[data-end-of="${id}"]`);
      const section = document.getElementById(id);
      if (end) ends.observe(end);
      if (section) tops.observe(section);
    }
    return () => {
      ends.disconnect();
      tops.disconnect();
      for (const wait of waits.values()) clearTimeout(wait);
    };
  }, [key]);
  return current;
}
