import { use } from 'react';
import { Link, useParams } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { loadKeywords, outline } from '#course/course.ts';
import styles from '#features/keywords/KeywordScreen.module.css';
import { keywordMarkdown } from '#practice/markdown.ts';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';
import { ShareButton } from '#ui/ShareButton.tsx';

/** One keyword: its meaning, its spellings, its neighbours and where it is taught. */
export default function KeywordScreen() {
  const { id = '' } = useParams();
  const { cards } = useProgress();
  const keywords = use(loadKeywords());
  const keyword = keywords.find((entry) => entry.id === id);
  if (!keyword) return null;
  const lesson = lessonsOf(outline).find((l) => l.sections.some((s) => s.id === keyword.section));
  const section = lesson?.sections.find((s) => s.id === keyword.section);
  const card = cards.get(`k:${id}`);
  const related = keywords.filter((entry) => keyword.related.includes(entry.id));
  return (
    <Page
      title={keyword.korean}
      lead={
        keyword.english === keyword.korean ? undefined : <span lang="en">{keyword.english}</span>
      }
    >
      <Head title={keyword.korean} path={paths.keyword(id)} description={keyword.text} />
      <div className={styles['meaning']}>
        <TreeProse tree={keyword.definition} />
      </div>
      <dl className={styles['facts']}>
        {keyword.aliases.length > 0 && (
          <div>
            <dt>이렇게 적어도 정답이에요</dt>
            <dd>{keyword.aliases.join(', ')}</dd>
          </div>
        )}
        {related.length > 0 && (
          <div>
            <dt>함께 보면 좋은 키워드</dt>
            <dd>
              <ul className={styles['related']}>
                {related.map((entry) => (
                  <li key={entry.id}>
                    <Link to={paths.keyword(entry.id)}>{entry.korean}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>내 상태</dt>
          <dd>
            {card
              ? card.outcome === 'known'
                ? '카드에서 알았어요'
                : '카드에서 몰랐어요'
              : '아직 카드로 보지 않았어요'}
          </dd>
        </div>
      </dl>
      {keyword.contrasts.length > 0 && (
        <section className={styles['contrasts']} aria-labelledby="contrasts">
          <h2 id="contrasts">헷갈리기 쉬운 말과 견주기</h2>
          <dl>
            {keyword.contrasts.map((pair) => (
              <div key={pair.with}>
                <dt>
                  <Link to={paths.keyword(pair.with)}>
                    {keywords.find((entry) => entry.id === pair.with)?.korean}
                  </Link>
                </dt>
                <dd>
                  <InlineProse tree={pair.prose} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <div className={controls['row']}>
        {lesson && section && (
          <Link className={controls['primary']} to={paths.lesson(lesson.id, section.id)}>
            레슨에서 읽기
          </Link>
        )}
        <Link className={controls['secondary']} to={paths.chapterCards(keyword.chapter)}>
          이 챕터 카드 넘기기
        </Link>
        <ShareButton
          about={keyword.korean}
          path={paths.shortKeyword(id)}
          markdown={() => keywordMarkdown(keyword)}
        />
      </div>
    </Page>
  );
}
