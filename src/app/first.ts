/*
 * The one inline script, in the head of every page (`compiler/page.ts` puts it there): what must be
 * known before the first paint, and the start of the app when the page is idle or at the first input.
 */
(() => {
  const page = document.documentElement;
  const { sheets = '', parts = '', font = '' } = document.currentScript?.dataset ?? {};

  try {
    const kept = JSON.parse(localStorage.getItem('kubasic.settings') ?? '{}');
    if (/^(?:light|dark)$/.test(kept.theme)) page.dataset['theme'] = kept.theme;
    if (kept.textSize) page.style.fontSize = `${kept.textSize}%`;
    // Only out of the cache, and only if it is there before the text is drawn: `app/font.ts`.
    if (font && localStorage.getItem('kubasic.font') === font) {
      const options: FontFaceDescriptors = { weight: '400 700', display: 'optional' };
      const face = new FontFace('Kubasic Sans', `url("${font}")`, options);
      document.fonts.add(face);
      face.load().catch(() => {});
      page.dataset['font'] = 'on';
    }
  } catch {
    // The device decides.
  }

  // A page that is opened at its top lays out what is below the first screen after it.
  const layWhole = () => {
    page.dataset['whole'] = '';
  };
  const [opened] = performance.getEntriesByType('navigation');
  if (location.hash || (opened as PerformanceNavigationTiming)?.type !== 'navigate') layWhole();

  const link = (rel: string, href: string) => {
    const element = Object.assign(document.createElement('link'), { rel, href });
    document.head.append(element);
    return element;
  };
  /** After a deploy the app of an older page may be gone: once, the page is opened anew. */
  const reopen = () => {
    try {
      const key = 'kubasic.reopened';
      if (navigator.onLine && sessionStorage.getItem(key) !== parts) {
        sessionStorage.setItem(key, parts);
        return location.reload();
      }
    } catch {
      // What cannot be remembered could go on for ever.
    }
    early.stop();
    const again = {
      href: '',
      textContent: '읽을 수만 있어요. 나머지를 받지 못했으니 다시 열어 주세요.',
    };
    document.body.prepend(Object.assign(document.createElement('a'), again));
  };
  // Firefox breaks off what is on its way as soon as a link is pressed: nothing is gone then, and a
  // page opened anew would take the press back. `platform/reopen.ts` minds it too.
  addEventListener('beforeunload', () => {
    page.dataset['leaving'] = '';
  });
  addEventListener('pageshow', () => void delete page.dataset['leaving']);
  const fail = () => {
    if ('leaving' in page.dataset) addEventListener('pageshow', reopen);
    else reopen();
  };
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    layWhole();
    // Whole stylesheets come before the app, for what it changes; together, as one may mend another.
    const whole = sheets.split(' ').map((sheet) => {
      const element = link('stylesheet', sheet);
      element.media = 'not all';
      return new Promise<void>((done) => {
        element.onload = element.onerror = () => done();
      }).then(() => element);
    });
    const inOrder = parts.split(' ');
    for (const part of inOrder) link('modulepreload', part);
    const run = async () => {
      // One task each: evaluated at once they would hold up a slow phone.
      for (const part of inOrder) {
        await import(/* @vite-ignore */ part);
        await new Promise((next) => setTimeout(next));
      }
    };
    Promise.all(whole)
      .then((elements) => {
        for (const element of elements) element.media = '';
        return run();
      })
      .catch(fail);
  };
  const startWhenIdle = () => {
    // Not in every Safari.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  };
  // Once the text is seen: work before that would only put it off. A page in the background is not painted.
  new PerformanceObserver(startWhenIdle).observe({ type: 'paint', buffered: true });
  setTimeout(startWhenIdle, 4000);
  for (const type of ['pointerdown', 'touchstart', 'focusin', 'keydown']) {
    addEventListener(type, start, { capture: true, passive: true });
  }

  /** Keeps what only the app can answer. Links, labels and disclosures answer by themselves. */
  const keep = (event: Event) => {
    const target = event.target as HTMLInputElement;
    if (event instanceof KeyboardEvent) {
      const { code, key, ctrlKey, metaKey, altKey } = event;
      const isFind = code === 'KeyK' ? ctrlKey || metaKey : false;
      const isTyped = target.closest('input:not([type=radio],[type=checkbox]),textarea,select');
      if (!isFind && (key.length > 1 || ctrlKey || metaKey || altKey || isTyped)) return;
      if (isFind || code === 'Slash') event.preventDefault();
    } else if (event.type === 'click') {
      if (!target.closest('button')) return;
    } else if (event.type === 'submit') {
      event.preventDefault();
    }
    // The app answers later, once.
    event.stopImmediatePropagation();
    early.kept.push({ event, value: target.value, checked: target.checked });
  };
  const types = ['click', 'input', 'compositionend', 'change', 'submit', 'keydown'];
  const early: NonNullable<Window['early']> = {
    kept: [],
    stop: () => types.forEach((type) => void removeEventListener(type, keep, true)),
  };
  window.early = early;
  for (const type of types) addEventListener(type, keep, true);
})();
