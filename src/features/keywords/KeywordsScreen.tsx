import { use, useDeferredValue, useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import type { Keyword } from '#core/course/types.ts';
import { cleanText } from '#core/hangul/clean.ts';
import { loadDeck, loadOutline } from '#course/course.ts';
import styles from '#features/keywords/KeywordsScreen.module.css';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';

/** The index of all keywords by chapter, with a filter. */
export default function KeywordsScreen() {
  const outline = use(loadOutline());
  const keywords = use(loadDeck('all'))?.keywords ?? [];
  const { cards } = useProgress();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(fold(typed));
  const found = keywords.filter((keyword) => matches(keyword, wanted));
  return (
    <Page title="키워드" lead="한국어, 영어, 흔히 쓰는 다른 표기로 찾을 수 있어요.">
      <Head
        title="키워드"
        path={paths.keywords}
        description={`Kubernetes 기초 키워드 ${keywords.length}개의 뜻과 표기를 모았습니다.`}
      />
      <div>
        <label htmlFor="filter" className="visually-hidden">
          키워드 찾기
        </label>
        <input
          id="filter"
          type="search"
          className={controls['field']}
          placeholder="예: 스케줄러, etcd, 큐블릿"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className={styles['count']}>
          {found.length > 0
            ? `키워드 ${found.length}개`
            : '맞는 키워드가 없어요. 다른 표기로 찾아보세요.'}
        </p>
        <nav aria-label="키워드에서 갈 곳" className={controls['ways']} data-print="off">
          <Link to={paths.cards}>
            <Icon name="cards" />
            카드로 떠올리기
          </Link>
          <Link to={paths.sheet}>
            <Icon name="print" />
            인쇄용 학습지 만들기
          </Link>
        </nav>
      </div>
      {outline.chapters.map((chapter) => {
        const own = found.filter((keyword) => keyword.chapter === chapter.id);
        if (own.length === 0) return null;
        return (
          <section key={chapter.id} aria-labelledby={`in-${chapter.id}`}>
            <h2 id={`in-${chapter.id}`} className={controls['group']}>
              {chapter.title}
            </h2>
            <ul className={controls['list']}>
              {own.map((keyword) => (
                <li key={keyword.id}>
                  <Link to={paths.keyword(keyword.id)} className={styles['entry']}>
                    <span className={styles['korean']}>
                      {keyword.korean}
                      {keyword.english !== keyword.korean && (
                        <span lang="en" className={styles['english']}>
                          {keyword.english}
                        </span>
                      )}
                      {cards.get(`k:${keyword.id}`)?.outcome === 'known' && (
                        <span className={styles['known']}>
                          <Icon name="check" size={14} /> 알아요
                        </span>
                      )}
                    </span>
                    <span className={styles['text']}>{keyword.text}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}

function matches(keyword: Keyword, wanted: string): boolean {
  return [keyword.korean, keyword.english, ...keyword.aliases].some((name) =>
    fold(name).includes(wanted),
  );
}

function fold(text: string): string {
  return cleanText(text).toLowerCase().replaceAll(/[\s-]/g, '');
}
