import { use } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { totalProgress } from '#core/progress/lesson-progress.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/cards/DecksScreen.module.css';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Page } from '#ui/Page.tsx';

/** Which keyword cards to turn: one chapter, or all. */
export default function DecksScreen() {
  const outline = use(loadOutline());
  const decks = outline.chapters.filter((chapter) =>
    chapter.lessons.some((lesson) => lesson.keywords.length > 0),
  );
  const progress = useProgress();
  const all = totalProgress(progress, lessonsOf(outline)).cards;
  return (
    <Page
      title="키워드 카드"
      lead="앞면의 용어를 보고 뜻을 떠올린 다음 뒤집어요. 모르는 카드는 끝에서 다시 나와요."
    >
      <Head
        title="키워드 카드"
        path={paths.cards}
        description={`Kubernetes 키워드 ${all.of}개를 카드로 넘기며 떠올립니다.`}
      />
      <div className={styles['all']}>
        <Meter label="아는 키워드" {...all} />
        <Link className={controls['primary']} to={paths.chapterCards('all')}>
          전체 {all.of}장 넘기기
        </Link>
      </div>
      <ul className={styles['decks']}>
        {decks.map((chapter) => (
          <li key={chapter.id}>
            <Link to={paths.chapterCards(chapter.id)}>{chapter.title}</Link>
            <Meter label="아는 키워드" {...totalProgress(progress, chapter.lessons).cards} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
