import { use, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { loadKeywords, outline } from '#course/course.ts';
import { CardTable } from '#features/cards/CardTable.tsx';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

/** The cards of one chapter, or of all. */
export default function CardsScreen() {
  const { id = '' } = useParams();
  const keywords = use(loadKeywords());
  const chapter = outline.chapters.find((entry) => entry.id === id);
  const deck = useMemo(
    () => keywords.filter((keyword) => id === 'all' || keyword.chapter === id),
    [keywords, id],
  );
  const title = id === 'all' ? '전체 키워드 카드' : `${chapter?.title ?? ''} 카드`;
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
