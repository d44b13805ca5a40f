/** Calls when the page is seen again: another tab was in front, or the browser had put it to sleep. */
export function onWake(wake: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) wake();
  });
}
