import { use, useState } from 'react';
import styles from '#app/PartsScreen.module.css';
import { lessonsOf } from '#core/course/outline.ts';
import type { QuizItem } from '#core/course/types.ts';
import type { QuizAnswered } from '#core/progress/events.ts';
import { loadLesson, loadOutline } from '#course/course.ts';
import { firstGiven } from '#practice/AnswerFields.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import { loadItems } from '#practice/load-units.ts';
import { Question } from '#practice/Question.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import controls from '#ui/controls.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Empty } from '#ui/Empty.tsx';
import { ICON_NAMES, Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Page } from '#ui/Page.tsx';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';
import { Segments } from '#ui/Segments.tsx';
import { ShareButton } from '#ui/ShareButton.tsx';

const COLORS = [
  ...['ground', 'surface', 'sunken', 'text', 'muted', 'line', 'line-strong'],
  ...['accent', 'accent-strong', 'accent-soft', 'on-accent', 'mark'],
  ...['good', 'good-soft', 'bad', 'bad-soft', 'warn', 'warn-soft'],
];
const SIZES = ['xs', 's', 'm', 'l', 'xl', '2xl'];
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8];
const items = loadOutline().then((outline) =>
  loadItems(lessonsOf(outline).flatMap((lesson) => lesson.items.map(({ id }) => id))),
);

/** Tokens and parts of the design, each in its states. Shown only while developing. */
export default function PartsScreen() {
  const [theme, setTheme] = useState('a');
  const [isOpen, setOpen] = useState(false);
  return (
    <Page
      title="부품"
      lead="색, 글자, 간격과 부품을 모든 상태로 봅니다. 개발할 때만 있는 쪽입니다."
    >
      <Group title="색">
        {COLORS.map((name) => (
          <figure key={name} className={styles['color']}>
            <span style={{ background: `var(--color-${name})` }} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </Group>
      <Group title="글자">
        {SIZES.map((size) => (
          <p key={size} style={{ fontSize: `var(--text-${size})` }}>
            {size} 쿠버네티스 Kubernetes 1.36
          </p>
        ))}
      </Group>
      <Group title="간격">
        {SPACES.map((space) => (
          <span key={space} className={styles['space']} style={{ width: `var(--space-${space})` }}>
            {space}
          </span>
        ))}
      </Group>
      <Group title="아이콘">
        {ICON_NAMES.map((name) => (
          <figure key={name} className={styles['icon']}>
            <Icon name={name} size={24} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </Group>
      {(['primary', 'secondary', 'quiet'] as const).map((kind) => (
        <Group key={kind} title={`단추: ${kind}`}>
          <button type="button" className={controls[kind]}>
            복습 시작하기
          </button>
          <button type="button" className={controls[kind]}>
            <Icon name="right" /> 아이콘과 함께
          </button>
          <button type="button" className={controls[kind]} disabled>
            누를 수 없음
          </button>
        </Group>
      ))}
      <Group title="고르기, 적기, 나누어 주기">
        <Segments
          name="parts"
          options={['a', 'b', 'c'].map((value) => [value, `보기 ${value}`] as const)}
          value={theme}
          choose={setTheme}
        />
        <input className={controls['field']} aria-label="적는 칸" placeholder="적는 칸" />
        <select className={controls['field']} aria-label="고르는 칸">
          <option>고르는 칸</option>
        </select>
        <CopyButton label="복사" text="복사할 글" />
        <ShareButton about="부품" path="/parts/" markdown={async () => '부품'} />
        <KeyHint action="mask" />
      </Group>
      <Group title="막대">
        <Meter label="아직 없음" done={0} of={10} />
        <Meter label="하는 중" done={4} of={10} />
        <Meter label="다 함" done={10} of={10} />
      </Group>
      <Group title="갈 곳">
        <nav className={controls['ways']} aria-label="갈 곳">
          <a href="#ways">
            <Icon name="map" /> 기억 지도
          </a>
          <a href="#ways">
            <Icon name="note" /> 오답노트
          </a>
        </nav>
      </Group>
      <Group title="빈 곳">
        <Empty icon="note" text="지금은 비어 있어요. 퀴즈를 풀다 틀리면 여기에 모아 둘게요.">
          <button type="button" className={controls['primary']}>
            퀴즈 풀기
          </button>
        </Empty>
      </Group>
      <Group title="창">
        <button type="button" className={controls['secondary']} onClick={() => setOpen(true)}>
          창 열기
        </button>
        {isOpen && (
          <Dialog title="창의 제목" close={() => setOpen(false)}>
            <p>Esc를 누르거나 창 밖을 누르면 닫혀요.</p>
          </Dialog>
        )}
      </Group>
      <Text />
      <Questions />
    </Page>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section>
      <h2 className={controls['group']}>{title}</h2>
      <div className={controls['row']}>{children}</div>
    </section>
  );
}

/** Boxes, tables, code and lists as a lesson has them. */
function Text() {
  const data = use(loadLesson('install-tools'));
  return data?.lesson.sections.map(({ id, prose }) => <TreeProse key={id} tree={prose} />);
}

/** One question of each kind: unanswered, then answered wrong. */
function Questions() {
  const kinds = new Map<string, QuizItem>();
  for (const item of use(items).values()) kinds.set(item.body.kind, item);
  return [...kinds].map(([kind, item]) => (
    <div key={kind}>
      <Question item={item} place={kind} answer={undefined} />
      <Question item={item} place={`${kind}, 틀린 뒤`} answer={wrong(item)} />
    </div>
  ));
}

const wrong = (item: QuizItem): QuizAnswered => ({
  ...{ id: `parts-${item.id}`, at: 0, kind: 'quiz', item: `q:${item.id}`, rev: item.rev },
  ...{ outcome: 'wrong', given: firstGiven(item) },
});
