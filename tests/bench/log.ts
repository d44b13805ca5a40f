import type { StudyEvent } from '#core/progress/events.ts';

const DAY = 24 * 60 * 60 * 1000;
/** 2026-01-01 in Seoul. */
const START = Date.UTC(2025, 11, 31, 15);

/** A learner's log: so many reviews spread over a year, the same for the same count. */
export function syntheticLog(count: number): readonly StudyEvent[] {
  let state = 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index): StudyEvent => {
    const common = {
      id: `bench-${index.toString(36)}`,
      at: Math.round(START + (index / count) * 365 * DAY),
      rev: 1,
      took: Math.round(random() * 20_000),
    };
    const unit = Math.floor(random() * 400);
    const right = random() < 0.8;
    return random() < 0.5
      ? { ...common, kind: 'card', item: `k:w${unit}`, outcome: right ? 'known' : 'unknown' }
      : {
          ...common,
          kind: 'quiz',
          item: `q:i${unit}`,
          outcome: right ? 'correct' : 'wrong',
          given: [right ? 'right' : 'wrong'],
        };
  });
}
