import type { Ledger, LedgerEntry, Ref, Released } from '#compiler/ledger.ts';

/** What the author decided; ids may come without their kind where that is clear. */
export type Decisions = {
  readonly typo: readonly string[];
  readonly revise: readonly string[];
  readonly retire: readonly string[];
  readonly restore: readonly string[];
  readonly alias: readonly string[];
};
export type LedgerUpdate = {
  readonly ledger: Ledger;
  /** What was done, one Korean line each. */
  readonly done: readonly string[];
  /** Decisions that could not be taken, one Korean line each. */
  readonly refused: readonly string[];
};

const ALL = 'all';

/** Writes new ids down and carries out the author's decisions. Nothing else changes. */
export function updateLedger(
  before: Ledger,
  released: readonly Released[],
  decisions: Decisions,
): LedgerUpdate {
  const ids: Record<Ref, LedgerEntry> = { ...before.ids };
  const aliases: Record<Ref, Ref> = { ...before.aliases };
  const retired: Record<Ref, LedgerEntry> = { ...before.retired };
  const done: string[] = [];
  const refused: string[] = [];
  const now = new Map(released.map((entry) => [entry.ref, entry]));

  const resolve = (name: string, among: readonly Ref[]): Ref | undefined => {
    const found = among.filter((ref) => ref === name || ref.slice(2) === name);
    if (found.length === 1) return found[0];
    refused.push(
      found.length > 1
        ? `\`${name}\`은(는) ${found.join(', ')} 가운데 무엇인지 알 수 없습니다. 앞에 종류를 붙이세요.`
        : `\`${name}\`에는 정할 것이 없습니다. id를 다시 보세요.`,
    );
    return undefined;
  };
  const each = (names: readonly string[], among: readonly Ref[], act: (ref: Ref) => void) => {
    const refs = names.includes(ALL) ? among : names.flatMap((name) => resolve(name, among) ?? []);
    refs.forEach(act);
  };

  const vanished = Object.keys(ids).filter((ref) => !now.has(ref));
  for (const pair of decisions.alias) {
    const [from = '', to = ''] = pair.split('=');
    const old = resolve(from, [...vanished, ...Object.keys(aliases)]);
    const target =
      old &&
      resolve(
        to,
        [...now.keys()].filter((ref) => ref[0] === old[0]),
      );
    if (!old || !target) continue;
    aliases[old] = target;
    delete ids[old];
    done.push(`${old} → ${target}: 옛 링크와 기록이 이어집니다.`);
  }
  each(decisions.retire, vanished, (ref) => {
    const entry = ids[ref];
    if (!entry || aliases[ref]) return;
    retired[ref] = entry;
    delete ids[ref];
    done.push(`${ref}: 없앴습니다. 기록과 링크는 남습니다.`);
  });
  each(decisions.restore, Object.keys(before.retired), (ref) => {
    const entry = retired[ref];
    if (!entry || !now.has(ref)) return;
    ids[ref] = entry;
    delete retired[ref];
    done.push(`${ref}: 되살렸습니다.`);
  });

  const changed = released.filter(({ ref, hash, key }) => {
    const known = ids[ref];
    return known && (known.hash !== hash || known.key !== key);
  });
  const changedRefs = changed.map((entry) => entry.ref);
  each(decisions.revise, changedRefs, (ref) => {
    const entry = now.get(ref);
    const rev = (ids[ref]?.rev ?? 0) + 1;
    if (!entry) return;
    ids[ref] = entryOf(entry, rev);
    done.push(`${ref}: 개정 ${rev}.`);
  });
  each(decisions.typo, changedRefs, (ref) => {
    const entry = now.get(ref);
    const known = ids[ref];
    if (!entry || !known) return;
    if (known.key !== entry.key) {
      refused.push(
        `${ref}: 정답이나 보기의 구성이 바뀌어 오탈자로 넘길 수 없습니다. --revise를 쓰세요.`,
      );
      return;
    }
    ids[ref] = entryOf(entry, known.rev);
    done.push(`${ref}: 글만 다듬었습니다.`);
  });
  for (const entry of released) {
    if (ids[entry.ref]) {
      // Where an entry stands is not a decision: it follows the manuscript.
      ids[entry.ref] = {
        ...ids[entry.ref],
        title: entry.title,
        lesson: entry.lesson,
      } as LedgerEntry;
    } else if (!retired[entry.ref] && !aliases[entry.ref]) {
      ids[entry.ref] = entryOf(entry, 1);
      done.push(`${entry.ref}: 새로 적었습니다.`);
    }
  }
  return { ledger: { ids, aliases, retired }, done, refused };
}

function entryOf({ hash, key, options, title, lesson }: Released, rev: number): LedgerEntry {
  return {
    rev,
    hash,
    ...(key !== undefined && { key }),
    ...(options && { options }),
    title,
    lesson,
  };
}

/** The ledger as text: sorted, one id a line, so that a change reads well in a review. */
export function formatLedger(ledger: Ledger): string {
  const block = (entries: Readonly<Record<string, unknown>>) => {
    const lines = Object.keys(entries)
      .sort()
      .map((ref) => `    ${JSON.stringify(ref)}: ${JSON.stringify(entries[ref])}`);
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  };
  return `{\n  "ids": ${block(ledger.ids)},\n  "aliases": ${block(ledger.aliases)},\n  "retired": ${block(ledger.retired)}\n}\n`;
}
