import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { formatProblem } from '#compiler/problem.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { grade, isAnswered } from '#core/quiz/grade.ts';
import { codec, openSave, sealSave } from '#core/save/codec.ts';
import { readEvent } from '#core/save/read-event.ts';
import { mergeSaves, type Save } from '#core/save/save.ts';
import { readSettings } from '#core/save/settings.ts';
import { searchEntriesOf } from '#core/search/entries.ts';
import { searchIn } from '#core/search/search.ts';
import { searchFilesOf } from '#core/search/search-files.ts';
import { importText } from '#state/import-text.ts';
import { syntheticLog } from '#tests/bench/log.ts';
import { LONG, RUNS } from '#tests/fuzz/runs.ts';
import { manuscripts } from '#tests/support/manuscripts.ts';

const { course } = compileCourse(await readContent('content'));

/** Text as learners and authors make it, and as they do not: Hangul whole and cut, marks, signs. */
const scrap = fc.oneof(
  fc.constantFrom(
    ...['## ', '{#a}', '{#', '- [x] ', '- [ ] ', '  > ', '```yaml\n', '```', '|---|', '| a | b |'],
    ...['____', '정답: ', '해설: ', '근거: [x](lesson.md#first)', '---\n', 'id: ', '\n\n', '\r\n'],
    ...['ㅋㅂ', 'ㅔㅐㅇ', '\u1100\u1161', '파드는', '\u200B', '\uFEFF', '\uD800', '__proto__'],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(''));

/** A faultless text with scraps in some of its places. */
function bent(whole: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(20), text), { maxLength: 3 })
    .map((cuts) =>
      cuts.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), whole),
    );
}

const options = { numRuns: RUNS };

it(
  'the compiler is total: every manuscript is a course or has problems with a place',
  () => {
    const texts = new Map(manuscripts().map(({ path, text }) => [path, text ?? '']));
    const file = fc
      .constantFrom(...texts.keys())
      .chain((path) => bent(texts.get(path) ?? '').map((bentText) => ({ path, text: bentText })));
    fc.assert(
      fc.property(file, ({ path, text }) => {
        const { problems } = compileCourse(
          manuscripts().map((one) => (one.path === path ? { ...one, text } : one)),
        );
        for (const problem of problems) expect(formatProblem(problem)).toMatch(/:\d+:\d+/);
      }),
      options,
    );
  },
  LONG,
);

describe('what is kept', () => {
  const sealed: Save = {
    generation: 2,
    events: [1, 2, 3, 4, 5].map((n) => ({
      ...{ id: `w-${n}`, at: 1_000 * n, kind: 'quiz', item: 'q:x', rev: 1, outcome: 'wrong' },
      given: ['a'],
    })),
  };
  const whole = sealSave(sealed);

  it(
    'opens as something, and what opens can be sealed and opened again',
    () => {
      fc.assert(
        fc.property(fc.oneof(bent(whole), fc.json(), text), (stored) => {
          const opened = openSave(stored);
          if (opened.state !== 'ok') return;
          const again = openSave(sealSave(opened));
          expect(again).toMatchObject({ state: 'ok', dropped: 0, events: opened.events });
          expect(mergeSaves(opened, opened)).toEqual(opened);
        }),
        options,
      );
    },
    LONG,
  );

  it(
    'opens the same whatever was opened and sealed before, and holds to the rules of records',
    () => {
      const two = { ...sealed, events: syntheticLog(90) };
      const stored = fc.oneof(
        bent(whole),
        bent(sealSave(two)),
        fc.constantFrom(whole, sealSave(two)),
      );
      fc.assert(
        fc.property(fc.array(stored, { minLength: 1, maxLength: 5 }), (texts) => {
          const { open, seal } = codec();
          for (const text of texts) {
            const opened = open(text);
            expect(opened).toEqual(openSave(text));
            if (opened.state !== 'ok') continue;
            expect(opened.events.map(readEvent)).toEqual(opened.events);
            const next = { ...opened, events: [...opened.events, ...two.events.slice(-1)] };
            const grown = { ...next, events: mergeEvents(next.events, []) };
            expect(openSave(seal(grown))).toMatchObject({ dropped: 0, events: grown.events });
          }
        }),
        options,
      );
    },
    LONG,
  );

  it(
    'never throws as a file, in whatever bytes',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), bent(whole), async (bytes, file) => {
          for (const part of [new Uint8Array(bytes), file]) {
            const read = await importText(new Blob([part]));
            if (typeof read === 'string') openSave(read);
          }
        }),
        options,
      );
    },
    LONG,
  );

  it(
    'gives settings whatever is stored',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.json(), text), (stored) => {
          expect(readSettings(stored).perDay).toBeGreaterThan(0);
        }),
        options,
      );
    },
    LONG,
  );
});

it(
  'the grader is total: any list of texts gets a verdict, and nothing is right by chance',
  () => {
    const given = fc.array(fc.oneof(text, fc.string({ maxLength: 200 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...course.items), given, ({ body }, answer) => {
        const verdict = grade(body, answer);
        expect(verdict.correct).toBe(verdict.parts.length > 0 && verdict.parts.every(Boolean));
        if (!isAnswered(body, answer)) expect(verdict.correct).toBe(false);
      }),
      options,
    );
  },
  LONG,
);

it(
  'the search is total: any query finds a list of known things',
  async () => {
    const files = searchFilesOf(searchEntriesOf(course));
    const search = searchIn(files.map, async (file) => files.files.get(file));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.string({ maxLength: 400 })), async (query) => {
        const found = await search.find(query, 5);
        expect(found.length).toBeLessThanOrEqual(5);
      }),
      options,
    );
  },
  LONG,
);
