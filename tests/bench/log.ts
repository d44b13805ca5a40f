import type { StudyEvent } from '#core/progress/events.ts';

const DAY = 24 * 60 * 60 * 1000;
/** 2025-11-01 in Seoul: the year is over, so that no event lies ahead of a clock of today. */
const START = Date.UTC(2025, 9, 31, 15);

const SITTING = 40;

/** A learner's log: sittings of 40 answers spread over a year, the same for the same count. */
export function syntheticLog(count: number): readonly StudyEvent[] {
  let state = 1;
  let at = START;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index): StudyEvent => {
    const sitting = Math.floor(index / SITTING);
    const took = Math.round(random() * 20_000);
    if (index % SITTING === 0) at = Math.max(at, Math.round(START + (index / count) * 365 * DAY));
    // 100,000 answers do not fit one year at this pace: the clock of the log only goes on.
    at += took + 1_200;
    const writer = `w${sitting.toString(36).padStart(11, '0')}`;
    const common = { id: `${writer}-${index % SITTING}`, at, rev: 1, took };
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
