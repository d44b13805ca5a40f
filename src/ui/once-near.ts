/**
 * Calls once when an element comes near the window (`margin` as `rootMargin` has it), at once where that
 * cannot be told; gives back how to call it off.
 */
export function onceNear(element: Element, margin: string, call: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    call();
    return () => {};
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      call();
    },
    { rootMargin: margin },
  );
  watch.observe(element);
  return () => watch.disconnect();
}
