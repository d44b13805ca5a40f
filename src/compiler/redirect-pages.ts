import { REDIRECT_POLICY } from '#compiler/csp.ts';
import { resolveAlias } from '#core/course/forwarding.ts';
import { lessonsOf, type Outline } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { Forwarding } from '#core/course/types.ts';

/** A permanent short link and the page it leads to today. */
export type Redirect = {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly description: string;
};

/** A page for each short link, old names included; retired ids are pages of the app itself. */
export function redirectsOf(outline: Outline, forwarding: Forwarding): readonly Redirect[] {
  const targets = new Map<string, Omit<Redirect, 'from'>>();
  for (const lesson of lessonsOf(outline)) {
    const description = lesson.summary;
    targets.set(`l:${lesson.id}`, {
      to: paths.lesson(lesson.id),
      title: lesson.title,
      description,
    });
    for (const { id, title } of lesson.sections) {
      const to = paths.lesson(lesson.id, id);
      targets.set(`s:${id}`, { to, title: `${title} · ${lesson.title}`, description });
    }
    for (const { id } of lesson.items) {
      const to = paths.quiz(lesson.id, id);
      targets.set(`q:${id}`, { to, title: `퀴즈 · ${lesson.title}`, description });
    }
    for (const { id, title } of lesson.keywords) {
      const to = paths.keyword(id);
      targets.set(`k:${id}`, { to, title: `${title} · 키워드`, description });
    }
  }
  for (const { id, title, summary } of outline.chapters) {
    targets.set(`c:${id}`, { to: paths.chapterCards(id), title, description: summary });
  }
  const short = [...targets].filter(([ref]) => 'skq'.includes(ref.charAt(0)));
  const old = Object.keys(forwarding.aliases).flatMap((ref) => {
    const target = targets.get(resolveAlias(ref, forwarding));
    return target ? [[ref, target] as const] : [];
  });
  return [...short, ...old].map(([ref, target]) => ({ from: addressOf(ref), ...target }));
}

function addressOf(ref: string): string {
  const id = ref.slice(2);
  switch (ref.charAt(0)) {
    case 's':
      return paths.shortSection(id);
    case 'q':
      return paths.shortItem(id);
    case 'k':
      return paths.shortKeyword(id);
    case 'c':
      return paths.chapterCards(id);
    default:
      return paths.lesson(id);
  }
}

/** A page that leads on by itself, works without script and says what it is when shared. */
export function redirectPage({ to, title, description }: Redirect, root: string): string {
  const base = new URL(root, 'http://localhost').pathname;
  const here = escapeHtml(`${base.replace(/\/$/, '')}${to}`);
  const whole = escapeHtml(`${root.replace(/\/$/, '')}${to}`);
  // More of these are built than of all other pages: each has only what leads on and shows when shared.
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REDIRECT_POLICY}">
<meta http-equiv="refresh" content="0; url=${here}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · 쿠베이직</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="쿠베이직">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:url" content="${whole}">
<link rel="canonical" href="${whole.replace(/#.*$/, '')}">
<link rel="icon" type="image/svg+xml" href="${escapeHtml(base.replace(/\/$/, ''))}/icon.svg">
<p><a href="${here}">${escapeHtml(title)}</a> 쪽을 여는 중이에요.</p>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
