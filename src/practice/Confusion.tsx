import { useEffect, useState } from 'react';
import type { KeywordData } from '#core/course/data.ts';
import type { QuizItem } from '#core/course/types.ts';
import type { Given } from '#core/quiz/grade.ts';
import { loadKeyword } from '#course/course.ts';
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
  const [data, setData] = useState<KeywordData>();
  useEffect(() => void loadKeyword(id).then(setData, () => {}), [id]);
  const pair = data?.contrasts.find((one) => one.section === section);
  if (!data || !pair) return null;
  return (
    <p className={styles['contrast']}>
      <strong>
        {data.keyword.korean} · {pair.title}
      </strong>
      <InlineProse tree={pair.prose} />
    </p>
  );
}
