/** Terms in the order of their code units, each with its postings as text. */
export type Terms = { readonly terms: readonly string[]; readonly postings: readonly string[] };
/** The same with spaces between, and of each term only what differs from the one before. */
export type TermsFile = { readonly terms: string; readonly postings: string };

/** How many letters two terms share is one digit of this base. */
const BASE = 36;

export function storeTerms({ terms, postings }: Terms): TermsFile {
  const coded = terms.map((term, at) => {
    const shared = sharedBeginning(terms[at - 1] ?? '', term);
    return shared.toString(BASE) + term.slice(shared);
  });
  return { terms: coded.join(' '), postings: postings.join(' ') };
}

function sharedBeginning(before: string, term: string): number {
  let shared = 0;
  while (shared < BASE - 1 && shared < term.length && before[shared] === term[shared]) shared += 1;
  return shared;
}

export function openTerms({ terms, postings }: TermsFile): Terms {
  let last = '';
  const opened = terms.split(' ').map((coded) => {
    last = last.slice(0, Number.parseInt(coded.charAt(0), BASE)) + coded.slice(1);
    return last;
  });
  return { terms: opened, postings: postings.split(' ') };
}
