import { useState } from 'react';
import {
  FEWEST,
  isSettled,
  type LoopPhase,
  type LoopState,
  loopAfter,
  loopStart,
  MOST,
} from '#core/pictures/control-loop.ts';
import styles from '#pictures/Picture.module.css';
import { Picture } from '#pictures/Picture.tsx';
import shapes from '#pictures/shapes.module.css';
import { Arrow, Box, Drawing, Region } from '#pictures/shapes.tsx';

const PHASES: readonly (readonly [LoopPhase, string])[] = [
  ['observe', '지켜보기'],
  ['compare', '견주기'],
  ['act', '맞추기'],
];

function tell({ phase, pods, desired }: LoopState): string {
  if (phase === 'observe') {
    return pods.length === desired
      ? `파드 ${pods.length}개가 돌고 있고 원하는 수도 ${desired}개입니다. 그래도 계속 지켜봅니다.`
      : '무언가 달라졌습니다. 다음 차례에 알아챕니다.';
  }
  if (phase === 'compare') {
    return `지금 ${pods.length}개, 원하는 것은 ${desired}개. ${pods.length === desired ? '같으니 할 일이 없습니다.' : '다릅니다.'}`;
  }
  if (pods.length === desired) return '그사이 같아졌습니다. 할 일이 없습니다.';
  return pods.length < desired
    ? `${desired - pods.length}개가 모자랍니다. 하나를 만듭니다.`
    : `${pods.length - desired}개가 남습니다. 하나를 없앱니다.`;
}

const SPOTS: readonly (readonly [number, number])[] = [
  [70, 30],
  [200, 30],
  [330, 30],
];

/** Desired and actual state: break it in any way and let the loop mend it. */
export default function ControlLoop() {
  const [state, setState] = useState(loopStart);
  const { desired, pods, phase } = state;
  const step = () => setState(loopAfter(state, { kind: 'step' }));
  const desire = (count: number) => setState(loopAfter(state, { kind: 'desire', desired: count }));
  return (
    <Picture
      title="제어 루프: 원하는 상태와 지금 상태"
      hint="원하는 수를 바꾸거나 파드를 지운 다음, 루프를 한 걸음씩 돌려 보세요."
      still={
        <ol>
          <li>지켜보기: 지금 파드가 몇 개인지 봅니다.</li>
          <li>견주기: 원하는 수와 같은지 봅니다.</li>
          <li>맞추기: 모자라면 하나를 만들고, 남으면 하나를 없앱니다. 그리고 다시 지켜봅니다.</li>
        </ol>
      }
    >
      <Drawing size={[400, 176]} label={`지켜보기, 견주기, 맞추기의 순환. 파드 ${pods.length}개`}>
        {PHASES.map(([name, label], index) => {
          const [x, y] = SPOTS[index] ?? [0, 0];
          return (
            <g key={name}>
              <Box
                x={x - 54}
                y={y - 22}
                w={108}
                h={44}
                label={label}
                tone={name === phase ? 'on' : 'plain'}
              />
              {index < 2 && <Arrow from={[x + 56, y]} to={[x + 74, y]} faint />}
            </g>
          );
        })}
        <polyline className={shapes['back']} points="330,54 330,64 70,64 70,54" />
        <Region
          x={8}
          y={74}
          w={384}
          h={94}
          label={`지금 ${pods.length}개 · 원하는 수 ${desired}개`}
        />
        {pods.map((pod, index) => (
          <Box
            key={pod}
            x={20 + index * 74}
            y={106}
            w={66}
            h={46}
            label={`파드 ${pod}`}
            tone={isSettled(state) ? 'good' : 'plain'}
          />
        ))}
      </Drawing>
      <div className={styles['controls']}>
        <button type="button" className={styles['plain-button']} onClick={step}>
          루프 한 걸음
        </button>
        <button
          type="button"
          className={styles['plain-button']}
          aria-disabled={desired === FEWEST}
          onClick={() => desire(desired - 1)}
        >
          원하는 수 줄이기
        </button>
        <button
          type="button"
          className={styles['plain-button']}
          aria-disabled={desired === MOST}
          onClick={() => desire(desired + 1)}
        >
          원하는 수 늘리기
        </button>
        <button
          type="button"
          className={styles['plain-button']}
          aria-disabled={pods.length === 0}
          onClick={() => setState(loopAfter(state, { kind: 'kill', pod: pods[0] ?? 0 }))}
        >
          파드 하나 지우기
        </button>
      </div>
      <p role="status" className={styles['caption']}>
        {tell(state)}
      </p>
    </Picture>
  );
}
