import { Suspense, use } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { loadOutline } from '#course/course.ts';
import controls from '#ui/controls.module.css';
import { Empty } from '#ui/Empty.tsx';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

type Props = {
  /** Set when the address led to something that was taken out of the course. */
  readonly retired?: { readonly title: string; readonly lesson: string };
};

/** An address that leads nowhere: what may have been meant, and the way back. */
export default function MissingScreen({ retired }: Props) {
  const address = useLocation().pathname;
  // One page is drawn ahead for every missing address: the first paint must not know which.
  const pathname = useAfterFirstPaint(address, retired ? address : '/404/');
  return (
    <Page
      title={retired ? '과정에서 빠진 내용이에요' : '찾는 쪽이 없어요'}
      lead={
        retired
          ? `${withJosa(`‘${retired.title}’`, '은/는')} 과정을 다듬으면서 뺐어요. 남긴 기록은 그대로 있어요.`
          : '주소가 바뀌었거나 잘못 적혔을 수 있어요.'
      }
    >
      <Head
        title={retired ? retired.title : '찾는 쪽이 없어요'}
        path={pathname}
        description="찾는 쪽이 없습니다. 학습 지도나 키워드 목록에서 찾아보세요."
      />
      {/* The page itself does not wait for what may have been meant. */}
      <Suspense fallback={null}>
        <Near isNear={(id) => id === retired?.lesson || isNear(pathname, id)} />
      </Suspense>
      <Empty icon="search" text="위쪽의 검색으로 낱말을 찾거나 아래에서 골라 보세요.">
        <Link className={controls['primary']} to={paths.learn}>
          학습 지도 보기
        </Link>
        <Link className={controls['secondary']} to={paths.keywords}>
          키워드에서 찾기
        </Link>
      </Empty>
    </Page>
  );
}

function Near({ isNear }: { readonly isNear: (lesson: string) => boolean }) {
  const near = lessonsOf(use(loadOutline())).filter(({ id }) => isNear(id));
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="near">
      <h2 id="near">혹시 이것을 찾으셨나요?</h2>
      <ul>
        {near.slice(0, 5).map((lesson) => (
          <li key={lesson.id}>
            <Link to={paths.lesson(lesson.id)}>{lesson.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shares a word of the address with the lesson: `/learn/kube-scheduler` is near `scheduler`. */
function isNear(pathname: string, lesson: string): boolean {
  const words = pathname
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3);
  return words.some((word) =>
    lesson.split('-').some((part) => part.length > 3 && word.startsWith(part)),
  );
}
