import { inOrder, mergeEvents } from '#core/progress/merge.ts';
import { type Packed, type Packer, packer } from '#core/save/packer.ts';
import { readEvent } from '#core/save/read-event.ts';
import { areApart, nameOf, type Run, readRuns } from '#core/save/runs.ts';
import { isGrownFrom, type Opened, type Save } from '#core/save/save.ts';
import { MIGRATIONS, parseSave, SAVE_VERSION, wrapSave } from '#core/save/versions.ts';

const NOTHING: Packed = { words: [], runs: [], loose: [] };

/** Opens one text. Total: never throws, and never takes what it cannot know for current. */
export function openSave(text: string | null, migrations = MIGRATIONS): Opened {
  return codec(migrations).open(text);
}

/** The text to store: what `openSave` opens. Equal logs are equal texts. */
export function sealSave(save: Save): string {
  return codec().seal(save);
}

/**
 * Opens and seals one log again and again. What it opened or sealed before is known: its events are
 * the same objects, and only rows that were added are read or written.
 */
export function codec(migrations = MIGRATIONS) {
  const known = new Map<string, Run>();
  let knownWords: readonly (string | undefined)[] = [];
  /** What was opened or sealed last, and what goes on from there. */
  let last: Save = { generation: 0, events: [] };
  let packed: Packed = NOTHING;
  let packing: Packer | undefined;

  /** Rows name words by place: runs are known only beside the words that they were read with. */
  const agree = (words: readonly (string | undefined)[]) => {
    const [short, long] =
      words.length < knownWords.length ? [words, knownWords] : [knownWords, words];
    if (!short.every((word, at) => word === long[at])) known.clear();
    if (known.size === 0 || long === words) knownWords = words;
  };
  const learn = (runs: readonly Run[]) => {
    for (const run of runs) {
      const before = known.get(nameOf(run));
      if (!before || before.rows.length < run.rows.length) known.set(nameOf(run), run);
    }
  };
  const goOnFrom = (save: Save, as: Packed) => {
    last = save;
    packed = as;
    packing = undefined;
  };

  function* openInSteps(text: string | null): Generator<undefined, Opened> {
    const parsed = parseSave(text, migrations);
    if (parsed.state !== 'parsed') return parsed;
    const { version, generation } = parsed;
    // A word that is not a text leaves its place: the rows that name it are lost, no others.
    const words = parsed.words.map((word) => (typeof word === 'string' ? word : undefined));
    agree(words);
    const { runs, events: inRuns, dropped: lost } = yield* readRuns(parsed.runs, words, known);
    const loose = parsed.loose.flatMap((record) => readEvent(record) ?? []);
    const events =
      loose.length === 0 && areApart(runs) && lost === 0
        ? inOrder(inRuns)
        : mergeEvents([...inRuns, ...loose], []);
    const dropped = lost + parsed.loose.length - loose.length;
    const opened = { state: 'ok', version, generation, events, dropped } as const;
    learn(runs);
    const isWhole =
      version === SAVE_VERSION &&
      dropped === 0 &&
      events.length === inRuns.length + loose.length &&
      words.every((word) => word !== undefined);
    if (isWhole) goOnFrom(opened, { words, runs, loose });
    return opened;
  }

  return {
    /** `open` in steps of some thousand records, for a log too long to be read in one go. */
    openInSteps,
    open: (text: string | null): Opened => {
      const steps = openInSteps(text);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    /** The text to store. */
    seal: (save: Save): string => {
      if (!isGrownFrom(save, last)) goOnFrom({ ...save, events: [] }, NOTHING);
      packing ??= packer(packed);
      for (let at = last.events.length; at < save.events.length; at++) {
        const event = save.events[at];
        if (event) packing.add(event);
      }
      last = save;
      agree(packing.words);
      learn(packing.touched());
      return wrapSave(save.generation, packing.text());
    },
  };
}
