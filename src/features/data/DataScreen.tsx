import { useState } from 'react';
import { paths } from '#core/course/paths.ts';
import { CopyList } from '#features/data/CopyList.tsx';
import styles from '#features/data/DataScreen.module.css';
import { Keeping } from '#features/data/Keeping.tsx';
import { RecordsFile } from '#features/data/RecordsFile.tsx';
import { Reset } from '#features/data/Reset.tsx';
import { SetAsideList } from '#features/data/SetAsideList.tsx';
import { WhatIsKept } from '#features/data/WhatIsKept.tsx';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

const UNDO_WORDS: Readonly<Record<string, string>> = {
  import: '가져오기 되돌리기',
  reset: '지운 기록 되살리기',
  restore: '되돌린 것 취소하고 앞의 기록으로',
};

/** The learner's data: whether it is kept, out and in, copies, erasing, and what stands where. */
export default function DataScreen() {
  const isReady = useStudy((state) => state.status !== 'loading');
  const undoable = useStudy((state) => state.undoable);
  const undoLast = useStudy((state) => state.undoLast);
  const [said, setSaid] = useState('');
  const undo = async (button: HTMLElement) => {
    // The button goes away with what it takes back.
    button.closest('main')?.querySelector('h1')?.focus();
    await undoLast();
    setSaid('되돌렸어요.');
  };
  return (
    <Page
      title="데이터와 개인정보"
      lead="쿠베이직에는 서버도 로그인도 없어요. 공부한 기록은 이 브라우저에만 있어요."
    >
      <Head
        title="데이터와 개인정보"
        path={paths.data}
        description="무엇이 어디에 저장되는지 보고, 기록을 내보내고 가져오고 되돌립니다."
      />
      <Keeping />
      {undoable && (
        <p className={styles['undo']}>
          <button
            type="button"
            className={controls['secondary']}
            onClick={(event) => undo(event.currentTarget)}
          >
            {UNDO_WORDS[undoable] ?? '되돌리기'}
          </button>
        </p>
      )}
      <p role="status" className={styles['said']}>
        {undoable ? '' : said}
      </p>
      <RecordsFile />
      <section aria-labelledby="copies" className={styles['part']}>
        <h2 id="copies">자동 사본</h2>
        <p>가져오거나 지우기 전에는 그때까지의 기록을 스스로 남겨 둬요. 최근 여덟 벌까지 있어요.</p>
        {isReady && <CopyList />}
      </section>
      {isReady && <SetAsideList />}
      <Reset />
      <WhatIsKept />
    </Page>
  );
}
