/** Particles and copulas a learner may end an answer with, longest first. */
const ENDINGS = [
  '입니다',
  '이에요',
  '이랍니다',
  '에서는',
  '이다',
  '예요',
  '에서',
  '으로',
  '이요',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '와',
  '과',
  '의',
  '에',
  '로',
  '도',
  '요',
  '다',
];

/** Every reading of a text with one particle or copula taken off its end; none leaves nothing. */
export function withoutParticle(text: string): readonly string[] {
  return ENDINGS.flatMap((ending) => {
    const rest = text.endsWith(ending) ? text.slice(0, -ending.length).trimEnd() : '';
    return rest === '' ? [] : [rest];
  });
}
