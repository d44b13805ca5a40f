import { describe, expect, it } from 'vitest';
import { recallOf } from '#core/memory/picture.ts';
import { replay } from '#core/memory/replay.ts';
import { studyDay } from '#core/memory/study-day.ts';
import { card, EVENING, quiz, seoul } from '#tests/support/log.ts';

const TODAY = studyDay(EVENING, seoul);
const memories = replay(
  [card('a', EVENING), quiz('x', EVENING)],
  { aliases: {}, retired: {} },
  {
    zone: seoul,
    now: EVENING,
  },
);

describe('predicted recall', () => {
  it('is the mean of what was met, and says how much that is', () => {
    const now = recallOf(['k:a', 'q:x', 'q:y'], memories, TODAY);
    expect(now).toMatchObject({ met: 2, of: 3 });
    expect(now.recall).toBeCloseTo(1);
    const later = recallOf(['k:a', 'q:x', 'q:y'], memories, TODAY + 60);
    expect(later.recall).toBeLessThan(0.9);
    expect(recallOf(['q:y'], memories, TODAY).recall).toBeUndefined();
  });
});
