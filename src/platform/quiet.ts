/** What a page loads and does by itself at its start comes first. */
const AFTER_START_MILLIS = 2000;

/** Resolves when the page is loaded and has nothing to do. */
export async function quiet(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, AFTER_START_MILLIS));
  // Not in every Safari.
  if (!('requestIdleCallback' in window)) return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: AFTER_START_MILLIS }));
}
