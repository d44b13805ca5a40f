import { use, useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { loadKeywords, outline } from '#course/course.ts';
import { CardTable } from '#features/cards/CardTable.tsx';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

/** The cards of one chapter, or of all. */
export default function CardsScreen() {
  const { chapter: id = '' } = useParams();
  const { pathname } = useLocation();
  const keywords = use(loadKeywords());
  const chapter = outline.chapters.find((entry) => entry.id === id);
  const deck = useMemo(
    () => keywords.filter((keyword) => id === 'all' || keyword.chapter === id),
    [keywords, id],
  );
  const title = id === 'all' ? '전체 키워드 카드' : `${chapter?.title ?? ''} 카드`;
  if (deck.length === 0) {
    return (
      <Page title="넘길 카드가 없어요" lead="이 주소에는 카드가 없어요. 다른 챕터를 골라 보세요.">
        <Head title="넘길 카드가 없어요" path={pathname} description="카드를 찾을 수 없습니다." />
        <Link className={controls['primary']} to={paths.cards}>
          카드 고르기
        </Link>
      </Page>
    );
  }
  return (
    <Page title={title}>
      <Head
        title={title}
        path={paths.chapterCards(id)}
        description={`${title} ${deck.length}장을 넘기며 뜻을 떠올립니다.`}
      />
      <CardTable key={id} deck={deck} />
    </Page>
  );
}
