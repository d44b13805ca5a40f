import { Suspense, useState } from 'react';
import { paths } from '#core/course/paths.ts';
import { ExamRoom } from '#features/exam/ExamRoom.tsx';
import { ExamSetup } from '#features/exam/ExamSetup.tsx';
import { ExamVerdict } from '#features/exam/ExamVerdict.tsx';
import { useKeptFocus } from '#practice/use-next-focus.ts';
import { useExam } from '#state/exam.ts';
import { useStudy } from '#state/study-context.ts';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

/** 모의고사: set up, taken, and its result. */
export default function ExamScreen() {
  const isReady = useStudy((state) => state.status !== 'loading');
  const draft = useExam((state) => state.draft);
  const [shown, setShown] = useState<string>();
  // Room and result have their own first focus once they are loaded.
  useKeptFocus(!draft && !shown);
  return (
    <Page
      title="모의고사"
      lead={draft ? undefined : '모든 챕터에서 고루 뽑아요. 빨리 푼다고 점수를 더 주지 않아요.'}
    >
      <Head
        title="모의고사"
        path={paths.exam}
        description="모든 챕터에서 뽑은 10~60문항으로 실력을 재어 봅니다."
      />
      {/* What is loaded for the room or the result keeps the page's own heading where it is. */}
      <Suspense fallback={<p role="status">시험지를 펴고 있어요…</p>}>
        {!isReady ? (
          <p role="status">기록을 불러오고 있어요…</p>
        ) : draft ? (
          <ExamRoom key={draft.begunAt} draft={draft} handedIn={setShown} />
        ) : shown ? (
          <ExamVerdict exam={shown} close={() => setShown(undefined)} />
        ) : (
          <ExamSetup show={setShown} />
        )}
      </Suspense>
    </Page>
  );
}
