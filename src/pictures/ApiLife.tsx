import { useState } from 'react';
import styles from '#pictures/Picture.module.css';
import { Choices, Picture } from '#pictures/Picture.tsx';
import shapes from '#pictures/shapes.module.css';
import { Drawing } from '#pictures/shapes.tsx';

type Stage = 'alpha' | 'beta' | 'stable' | 'removed';
type Event = {
  readonly at: string;
  readonly release: string;
  readonly stage: Stage;
  readonly text: string;
};
type Life = { readonly name: string; readonly lesson: string; readonly events: readonly Event[] };

/** Releases and dates: kubernetes.io deprecation guide and release announcements. */
const LIVES: Readonly<Record<string, Life>> = {
  cronjob: {
    name: '크론잡(CronJob)',
    lesson:
      '알파, 베타, 안정화를 차례로 거친 길입니다. 안정화된 뒤에도 베타는 네 릴리스 동안 남아 있었습니다.',
    events: [
      {
        at: '2016-12',
        release: 'v1.5',
        stage: 'alpha',
        text: 'batch/v2alpha1에 이 이름으로 나왔습니다(v1.4에서는 ScheduledJob). 기본으로 꺼져 있었습니다.',
      },
      {
        at: '2017-09',
        release: 'v1.8',
        stage: 'beta',
        text: 'batch/v1beta1이 되어 기본으로 켜졌습니다(v1.24 전의 정책).',
      },
      {
        at: '2021-04',
        release: 'v1.21',
        stage: 'stable',
        text: 'batch/v1로 안정화됐고 batch/v1beta1은 사용 중단됐습니다.',
      },
      {
        at: '2022-08',
        release: 'v1.25',
        stage: 'removed',
        text: 'batch/v1beta1이 제거됐습니다. batch/v1은 그대로입니다.',
      },
    ],
  },
  endpointslice: {
    name: '엔드포인트슬라이스',
    lesson: '세 단계를 빠르게 지난 예입니다. 나온 지 약 1년 반 만에 안정화됐습니다.',
    events: [
      {
        at: '2019-09',
        release: 'v1.16',
        stage: 'alpha',
        text: 'discovery.k8s.io/v1alpha1로 나왔습니다.',
      },
      {
        at: '2019-12',
        release: 'v1.17',
        stage: 'beta',
        text: 'discovery.k8s.io/v1beta1이 됐습니다.',
      },
      {
        at: '2021-04',
        release: 'v1.21',
        stage: 'stable',
        text: 'discovery.k8s.io/v1로 안정화됐습니다.',
      },
      {
        at: '2022-08',
        release: 'v1.25',
        stage: 'removed',
        text: 'discovery.k8s.io/v1beta1이 제거됐습니다.',
      },
    ],
  },
  deployment: {
    name: '디플로이먼트',
    lesson:
      '오래된 글에 extensions/v1beta1이 남아 있는 까닭입니다. 안정화되고 거의 2년 뒤에 베타가 제거됐습니다.',
    events: [
      { at: '2016-03', release: 'v1.2', stage: 'beta', text: 'extensions/v1beta1로 쓰였습니다.' },
      { at: '2017-12', release: 'v1.9', stage: 'stable', text: 'apps/v1로 안정화됐습니다.' },
      {
        at: '2019-09',
        release: 'v1.16',
        stage: 'removed',
        text: 'extensions/v1beta1, apps/v1beta1, apps/v1beta2가 제거됐습니다.',
      },
    ],
  },
  psp: {
    name: '파드시큐리티폴리시',
    lesson:
      '모든 베타가 안정화되지는 않습니다. 파드에 허용할 것을 정하던 PodSecurityPolicy는 안정화되지 못하고 사라졌습니다.',
    events: [
      { at: '2018-03', release: 'v1.10', stage: 'beta', text: 'policy/v1beta1로 쓰였습니다.' },
      { at: '2021-04', release: 'v1.21', stage: 'beta', text: '사용 중단을 알렸습니다.' },
      { at: '2022-08', release: 'v1.25', stage: 'removed', text: '대신할 v1 없이 제거됐습니다.' },
    ],
  },
};
const STAGES: Readonly<Record<Stage, string>> = {
  alpha: '알파',
  beta: '베타',
  stable: '안정화',
  removed: '제거',
};
const HEIGHT: Readonly<Record<Stage, number>> = { alpha: 110, beta: 78, stable: 46, removed: 142 };
const FIRST = 2016;
const LAST = 2023;

function place(at: string): number {
  const [year = 0, month = 1] = at.split('-').map(Number);
  return Math.round(46 + ((year + (month - 1) / 12 - FIRST) / (LAST - FIRST)) * 340);
}

/** The living version climbs and stays; the old one lingers, deprecated, until it is removed. */
function Line({ events }: { readonly events: readonly Event[] }) {
  const removed = events.find(({ stage }) => stage === 'removed');
  const living = events.filter((event) => event !== removed);
  const last = living.at(-1);
  const isStable = last?.stage === 'stable';
  const climb = living.flatMap((event, index) => {
    const before = living[index - 1];
    const [x, y] = [place(event.at), HEIGHT[event.stage]];
    return before ? [`${x},${HEIGHT[before.stage]}`, `${x},${y}`] : [`${x},${y}`];
  });
  const gone = removed &&
    last && [
      `${place(last.at)},${HEIGHT.beta}`,
      `${place(removed.at)},${HEIGHT.beta}`,
      `${place(removed.at)},${HEIGHT.removed}`,
    ];
  return (
    <>
      {gone && (
        <g className={shapes['bad']}>
          <polyline className={shapes['path']} points={gone.join(' ')} />
        </g>
      )}
      <polyline
        className={shapes['path']}
        points={[...climb, ...(isStable ? [`392,${HEIGHT.stable}`] : [])].join(' ')}
      />
      {events.map(({ at, release, stage }) => (
        <g key={at} className={shapes[stage === 'removed' ? 'bad' : 'on']}>
          <circle className={shapes['box']} cx={place(at)} cy={HEIGHT[stage]} r={8} />
          <text
            className={shapes['sub']}
            x={place(at)}
            y={HEIGHT[stage] + (stage === 'removed' ? 22 : -13)}
          >
            {release}
          </text>
        </g>
      ))}
    </>
  );
}

/** How real APIs went from alpha to stable, or did not. */
export default function ApiLife() {
  const [chosen, setChosen] = useState('cronjob');
  const life = LIVES[chosen];
  if (!life) return null;
  return (
    <Picture
      title="API 버전의 일생"
      hint="기능을 골라 언제 어느 단계에 있었는지 보세요."
      still={Object.values(LIVES).map(({ name, lesson, events }) => (
        <div key={name}>
          <p>
            <strong>{name}</strong> {lesson}
          </p>
          <Dates events={events} />
        </div>
      ))}
    >
      <Choices
        label="기능"
        options={Object.entries(LIVES).map(([id, { name }]) => [id, name] as const)}
        value={chosen}
        choose={setChosen}
      />
      <Drawing size={[400, 196]} label={`${life.name}의 단계를 시간 순서로 그린 선`}>
        {(Object.keys(STAGES) as Stage[]).map((stage) => (
          <g key={stage}>
            <line
              className={shapes['grid']}
              x1={46}
              x2={392}
              y1={HEIGHT[stage]}
              y2={HEIGHT[stage]}
            />
            <text className={shapes['region-label']} x={2} y={HEIGHT[stage] + 4}>
              {STAGES[stage]}
            </text>
          </g>
        ))}
        {[2016, 2018, 2020, 2022].map((year) => (
          <text key={year} className={shapes['sub']} x={place(`${year}-01`)} y={190}>
            {year}
          </text>
        ))}
        <Line events={life.events} />
      </Drawing>
      <div role="status" className={styles['caption']}>
        <p>{life.lesson}</p>
        <Dates events={life.events} />
      </div>
    </Picture>
  );
}

function Dates({ events }: { readonly events: readonly Event[] }) {
  return (
    <ul>
      {events.map(({ at, release, stage, text }) => (
        <li key={at}>
          {release}({at}) {STAGES[stage]}: {text}
        </li>
      ))}
    </ul>
  );
}
