import { Link } from 'react-router-dom';
import type { KeywordData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
import styles from '#features/keywords/KeywordScreen.module.css';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';
import { ShareButton } from '#ui/ShareButton.tsx';

/** One keyword: its meaning, its spellings, its neighbours and where it is taught. */
export default function KeywordScreen({ data }: { readonly data: KeywordData }) {
  const { keyword, related, contrasts } = data;
  const { id, section, sectionLesson } = keyword;
  const card = useProgress().cards.get(`k:${id}`);
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
                {related.map((other) => (
                  <li key={other.id}>
                    <Link to={paths.keyword(other.id)}>{other.title}</Link>
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
      {contrasts.length > 0 && (
        <section className={styles['contrasts']} aria-labelledby="contrasts">
          <h2 id="contrasts">헷갈리기 쉬운 말과 견주기</h2>
          <dl>
            {contrasts.map((pair) => (
              <div key={pair.id}>
                <dt>
                  <Link to={paths.keyword(pair.id)}>{pair.title}</Link>
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
        <Link className={controls['primary']} to={paths.lesson(sectionLesson, section)}>
          레슨에서 읽기
        </Link>
        <Link className={controls['secondary']} to={paths.chapterCards(keyword.chapter)}>
          이 챕터 카드 넘기기
        </Link>
        <ShareButton
          about={keyword.korean}
          path={paths.shortKeyword(id)}
          markdown={async () => (await import('#practice/markdown.ts')).keywordMarkdown(keyword)}
        />
      </div>
    </Page>
  );
}
