import { useMemo } from 'react';
import { cardsOf, FACES, type FaceKind } from '#core/cards/faces.ts';
import type { DeckData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
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
export default function CardsScreen({ data }: { readonly data: DeckData }) {
  const { chapter, keywords } = data;
  const [face, setFace] = useDraft<FaceKind>(
    `face ${chapter.id}`,
    () => 'meaning',
    (kept) => FACES.find((kind) => kind === kept),
  );
  const deck = useMemo(() => cardsOf(keywords, face), [keywords, face]);
  const title = `${chapter.title} 카드`;
  return (
    <Page title={title}>
      <Head
        title={title}
        path={paths.chapterCards(chapter.id)}
        description={`${title} ${keywords.length}장을 넘기며 뜻을 떠올립니다.`}
      />
      <Segments
        name="face"
        label="묻는 방향"
        options={FACES.map((kind) => [kind, NAMES[kind]] as const)}
        value={face}
        choose={setFace}
      />
      <CardTable
        key={face}
        name={`${chapter.id}/${face}`}
        deck={deck}
        quizzes={chapter.id === 'all' ? paths.quizzes : paths.chapterQuizzes(chapter.id)}
      />
    </Page>
  );
}
