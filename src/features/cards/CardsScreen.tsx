import { use, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { cardsOf, FACES, type FaceKind } from '#core/cards/faces.ts';
import { paths } from '#core/course/paths.ts';
import { loadKeywords, outline } from '#course/course.ts';
import { CardTable } from '#features/cards/CardTable.tsx';
import { useDraft } from '#state/drafts.ts';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { Segments } from '#ui/Segments.tsx';

const NAMES: Readonly<Record<FaceKind, string>> = {
  meaning: '용어 보고 뜻',
  name: '뜻 보고 용어',
  cloze: '문장 빈칸',
};

/** The cards of one chapter, or of all. */
export default function CardsScreen() {
  const { id = '' } = useParams();
  const keywords = use(loadKeywords());
  const chapter = outline.chapters.find((entry) => entry.id === id);
  const [face, setFace] = useDraft<FaceKind>(
    `face ${id}`,
    () => 'meaning',
    (kept) => FACES.find((kind) => kind === kept),
  );
  const chosen = useMemo(
    () => keywords.filter((keyword) => id === 'all' || keyword.chapter === id),
    [keywords, id],
  );
  const deck = useMemo(() => cardsOf(chosen, face), [chosen, face]);
  const title = id === 'all' ? '전체 키워드 카드' : `${chapter?.title ?? ''} 카드`;
  return (
    <Page title={title}>
      <Head
        title={title}
        path={paths.chapterCards(id)}
        description={`${title} ${chosen.length}장을 넘기며 뜻을 떠올립니다.`}
      />
      <Segments
        name="face"
        label="묻는 방향"
        options={FACES.map((kind) => [kind, NAMES[kind]] as const)}
        value={face}
        choose={setFace}
      />
      <CardTable key={`${id}/${face}`} name={`${id}/${face}`} deck={deck} />
    </Page>
  );
}
