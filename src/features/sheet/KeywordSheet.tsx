import { use } from 'react';
import type { OutlineChapter } from '#core/course/outline.ts';
import { loadDeck } from '#course/course.ts';
import styles from '#features/sheet/SheetScreen.module.css';

type Props = { readonly chapter: OutlineChapter; readonly hide: 'none' | 'meaning' | 'name' };

/** The keywords of a chapter as a table, with one column left to be filled in. */
export function KeywordSheet({ chapter, hide }: Props) {
  if (!chapter.lessons.some((lesson) => lesson.keywords.length > 0)) {
    return <p>이 챕터에는 키워드가 없어요. 다른 챕터를 골라 주세요.</p>;
  }
  const keywords = use(loadDeck(chapter.id))?.keywords ?? [];
  return (
    <table className={styles['keywords']}>
      <thead>
        <tr>
          <th scope="col">키워드</th>
          <th scope="col">뜻</th>
        </tr>
      </thead>
      <tbody>
        {keywords.map(({ id, korean, english, text }) => (
          <tr key={id}>
            <th scope="row">
              {hide === 'name' ? (
                <Empty />
              ) : (
                <>
                  {korean}
                  {english !== korean && <span lang="en">{english}</span>}
                </>
              )}
            </th>
            <td>{hide === 'meaning' ? <Empty /> : text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Empty = () => <span className="visually-hidden">빈칸</span>;
