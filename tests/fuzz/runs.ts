/** Inputs of each fuzz test: few in CI, 100,000 by night (`npm run fuzz`). */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);
/** A night is long. */
export const LONG = Math.max(30_000, RUNS * 100);
