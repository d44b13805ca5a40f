import { describe, expect, it } from 'vitest';
import {
  FEWEST,
  isSettled,
  type LoopState,
  loopAfter,
  loopStart,
  MOST,
} from '#core/pictures/control-loop.ts';

const step = (state: LoopState) => loopAfter(state, { kind: 'step' });
const turn = (state: LoopState) => step(step(step(state)));

describe('the control loop of the picture', () => {
  it('rests when what is there is what is wished for', () => {
    expect(isSettled(loopStart)).toBe(true);
    const seen = step(loopStart);
    expect(seen.phase).toBe('compare');
    expect(step(seen)).toEqual(loopStart);
  });

  it('makes one new pod a turn, with a number of its own', () => {
    const killed = loopAfter(loopStart, { kind: 'kill', pod: 2 });
    expect(killed.pods).toEqual([1, 3]);
    expect(isSettled(killed)).toBe(false);
    expect(turn(killed).pods).toEqual([1, 3, 4]);
    const two = loopAfter(killed, { kind: 'kill', pod: 1 });
    expect(turn(two).pods).toEqual([3, 4]);
    expect(turn(turn(two)).pods).toEqual([3, 4, 5]);
  });

  it('takes away one pod a turn, the newest first', () => {
    const fewer = loopAfter(loopStart, { kind: 'desire', desired: 1 });
    expect(turn(fewer).pods).toEqual([1, 2]);
    expect(turn(turn(fewer)).pods).toEqual([1]);
    expect(turn(turn(turn(fewer))).pods).toEqual([1]);
  });

  it('keeps wishes within the picture', () => {
    expect(loopAfter(loopStart, { kind: 'desire', desired: 99 }).desired).toBe(MOST);
    expect(loopAfter(loopStart, { kind: 'desire', desired: -1 }).desired).toBe(FEWEST);
  });

  it('bears a change in the middle of a turn', () => {
    const comparing = step(loopStart);
    const killed = loopAfter(comparing, { kind: 'kill', pod: 1 });
    const acting = step(killed);
    expect(acting.phase).toBe('act');
    const healed = loopAfter(acting, { kind: 'desire', desired: 2 });
    expect(step(healed)).toMatchObject({ pods: [2, 3], phase: 'observe' });
  });
});
