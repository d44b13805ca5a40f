import { type Problem, placeAt, problemList } from '#compiler/problem.ts';
import type { Forwarding } from '#core/course/types.ts';

/** A ref is a kind and an id: `s:` section, `k:` keyword, `q:` item, `l:` lesson, `c:` chapter. */
export type Ref = string;

export type LedgerEntry = {
  readonly rev: number;
  /** Of the words; lessons and chapters have none. */
  readonly hash: string;
  /** Items only: of what counts as right. */
  readonly key?: string;
  readonly options?: readonly string[];
  readonly title: string;
  readonly lesson: string;
};
export type Ledger = {
  readonly ids: Readonly<Record<Ref, LedgerEntry>>;
  readonly aliases: Readonly<Record<Ref, Ref>>;
  readonly retired: Readonly<Record<Ref, LedgerEntry>>;
};

/** What the manuscripts hold now under one ref. */
export type Released = Omit<LedgerEntry, 'rev'> & {
  readonly ref: Ref;
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

export const EMPTY_LEDGER: Ledger = { ids: {}, aliases: {}, retired: {} };
const FILE = 'ledger.json';

/** Reads the ledger; a file that cannot be understood is a problem and counts as empty. */
export function readLedger(text: string | undefined): { ledger: Ledger; problems: Problem[] } {
  if (text === undefined) return { ledger: EMPTY_LEDGER, problems: [] };
  const { problems, at } = problemList();
  try {
    const value: unknown = JSON.parse(text);
    if (isLedger(value)) return { ledger: value, problems };
  } catch {
    // Reported below like any other file that is not a ledger.
  }
  at(FILE)(
    placeAt(1),
    '대장을 읽을 수 없습니다. 손으로 고쳤다면 되돌리세요(`git checkout content/ledger.json`).',
  );
  return { ledger: EMPTY_LEDGER, problems };
}

/** Compares manuscripts and ledger: every difference is a question only the author can answer. */
export function checkLedger(ledger: Ledger, released: readonly Released[]): readonly Problem[] {
  const { problems, at } = problemList();
  const now = new Set(released.map((entry) => entry.ref));
  for (const entry of released) {
    const message = questionFor(ledger, entry);
    if (message) at(entry.file)(placeAt(entry.line, entry.column), message);
  }
  for (const [ref, { title }] of Object.entries(ledger.ids)) {
    if (now.has(ref)) continue;
    at(FILE)(
      placeAt(1),
      `내보냈던 \`${ref}\`(${title})이(가) 사라졌습니다. 옮겼으면 \`npm run content:ids -- --alias ${ref}=새-id\`, 없앴으면 \`npm run content:ids -- --retire ${ref}\`를 실행하세요.`,
    );
  }
  for (const [from, to] of Object.entries(ledger.aliases)) {
    if (now.has(to) || ledger.retired[to] || ledger.aliases[to]) continue;
    at(FILE)(
      placeAt(1),
      `\`${from}\`이(가) 가리키는 \`${to}\`이(가) 없습니다. \`npm run content:ids -- --alias ${from}=새-id\`로 다시 이으세요.`,
    );
  }
  return problems;
}

function questionFor(ledger: Ledger, entry: Released): string | undefined {
  const { ref } = entry;
  if (ledger.retired[ref]) {
    return `\`${ref}\`은(는) 없앤 id입니다. 다른 id를 쓰거나, 같은 글을 되살린 것이면 \`npm run content:ids -- --restore ${ref}\`를 실행하세요.`;
  }
  if (ledger.aliases[ref]) {
    return `\`${ref}\`은(는) \`${ledger.aliases[ref]}\`의 옛 이름입니다. 다른 id를 쓰세요.`;
  }
  const known = ledger.ids[ref];
  if (!known)
    return `새 id \`${ref}\`이(가) 대장에 없습니다. \`npm run content:ids\`를 실행하세요.`;
  if (known.key !== entry.key) {
    return `\`${ref}\`의 정답이나 보기의 구성이 바뀌었습니다. \`npm run content:ids -- --revise ${ref}\`로 개정하거나, 되돌리세요.`;
  }
  if (known.hash !== entry.hash) {
    return `\`${ref}\`의 글이 바뀌었습니다. 뜻이 그대로면 \`npm run content:ids -- --typo ${ref}\`, 뜻이 바뀌었으면 \`npm run content:ids -- --revise ${ref}\`를 실행하세요.`;
  }
  return undefined;
}

/** What a browser needs to resolve old ids. */
export function forwardingOf(ledger: Ledger): Forwarding {
  const retired = Object.entries(ledger.retired).map(
    ([ref, { title, lesson }]) => [ref, { title, lesson }] as const,
  );
  return { aliases: ledger.aliases, retired: Object.fromEntries(retired) };
}

function isLedger(value: unknown): value is Ledger {
  return (
    isRecord(value) &&
    isRecord(value['ids']) &&
    Object.values(value['ids']).every(isEntry) &&
    isRecord(value['aliases']) &&
    Object.values(value['aliases']).every((to) => typeof to === 'string') &&
    isRecord(value['retired']) &&
    Object.values(value['retired']).every(isEntry)
  );
}

function isEntry(value: unknown): value is LedgerEntry {
  return (
    isRecord(value) &&
    Number.isInteger(value['rev']) &&
    ['hash', 'title', 'lesson'].every((name) => typeof value[name] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
