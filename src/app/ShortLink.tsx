import { lazy, use } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { resolveAlias } from '#core/course/forwarding.ts';
import { lessonsOf, type Outline } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { loadForwarding, loadOutline } from '#course/course.ts';

const MissingScreen = lazy(() => import('#features/missing/MissingScreen.tsx'));

/** A permanent link: leads to where the id stands today, or says what became of it. */
export default function ShortLink({ kind }: { readonly kind: 's' | 'q' | 'k' }) {
  const { id = '' } = useParams();
  const forwarding = use(loadForwarding());
  const ref = resolveAlias(`${kind}:${id}`, forwarding);
  const to = addressOf(ref, use(loadOutline()));
  if (to) return <Navigate to={to} replace />;
  const retired = Object.hasOwn(forwarding.retired, ref) ? forwarding.retired[ref] : undefined;
  return retired ? <MissingScreen retired={retired} /> : <MissingScreen />;
}

function addressOf(ref: string, outline: Outline): string | undefined {
  const id = ref.slice(2);
  for (const lesson of lessonsOf(outline)) {
    const has = (entries: readonly { readonly id: string }[]) => entries.some((e) => e.id === id);
    if (ref.startsWith('s:') && has(lesson.sections)) return paths.lesson(lesson.id, id);
    if (ref.startsWith('q:') && has(lesson.items)) return paths.quiz(lesson.id, id);
    if (ref.startsWith('k:') && has(lesson.keywords)) return paths.keyword(id);
  }
  return undefined;
}
