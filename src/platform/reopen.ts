/** `app/first.ts` keeps the same for a page whose app does not even start. */
const REOPENED_KEY = 'kubasic.reopened';

/**
 * Opens the page anew where a screen of the build named `build` could not be drawn: after a deploy its
 * files may be gone from the host. Once for a build and an address, so that it can never go on for
 * ever; false where that was done already, or cannot be remembered, or would not help.
 */
export async function reopenOnce(build: string): Promise<boolean> {
  await untilStaying();
  const { href } = location;
  const mark = `${build} ${location.pathname}`;
  try {
    if (sessionStorage.getItem(REOPENED_KEY) === mark) return false;
    // Without the host a reload would end on the browser's own page.
    const answer = await fetch(href, { cache: 'no-store' });
    // Whoever went on meanwhile stays there.
    if (answer.status >= 500 || location.href !== href) return false;
    sessionStorage.setItem(REOPENED_KEY, mark);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

const LEAVING_MILLIS = 10_000;

/** While a reader is led on, what breaks off is not gone, and a reload would keep them here. */
async function untilStaying(): Promise<void> {
  if (!('leaving' in document.documentElement.dataset)) return;
  await new Promise((resolve) => {
    addEventListener('pageshow', resolve, { once: true });
    setTimeout(resolve, LEAVING_MILLIS);
  });
}
