/** Work to be done after a while, once, however often it is asked for meanwhile. */
export function later(work: () => void, millis: number): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      work();
    }, millis);
  };
}
