import { useEffect, useState } from 'react';
import type { Keyword, QuizItem } from '#core/course/types.ts';
import type { Given } from '#core/quiz/grade.ts';
import { loadKeywords } from '#course/course.ts';
import styles from '#practice/Solution.module.css';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Props = { readonly item: QuizItem; readonly given: Given };

/** The contrast that tells apart what was just confused, at once. */
export function Confusion({ item, given }: Props) {
  const { body } = item;
  if (body.kind !== 'choice' && body.kind !== 'multiple') return null;
  const chosen = body.options.find(({ id, confuses }) => confuses && given.includes(id));
  if (!chosen?.confuses) return null;
  return <Contrast keyword={chosen.confuses} section={item.section} />;
}

function Contrast({
  keyword: id,
  section,
}: {
  readonly keyword: string;
  readonly section: string;
}) {
  // An addition to the answer: it comes when it is there, and the answer does not wait for it.
  const [keywords, setKeywords] = useState<readonly Keyword[]>([]);
  useEffect(() => void loadKeywords().then(setKeywords), []);
  const keyword = keywords.find((entry) => entry.id === id);
  const isHere = (other: string) => keywords.find((k) => k.id === other)?.section === section;
  const pair = keyword?.contrasts.find((one) => isHere(one.with));
  if (!keyword || !pair) return null;
  const other = keywords.find((entry) => entry.id === pair.with);
  return (
    <p className={styles['contrast']}>
      <strong>
        {keyword.korean} · {other?.korean}
      </strong>{' '}
      <InlineProse tree={pair.prose} />
    </p>
  );
}
