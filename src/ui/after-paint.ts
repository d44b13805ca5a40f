/** Does a thing once what is drawn now has been painted; gives back how to call it off. */
export function afterPaint(work: () => void): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    wait = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(wait);
  };
}
