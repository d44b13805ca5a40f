/** The same shop built twice: as one unit and as four services. */
export const PARTS = ['member', 'product', 'order', 'payment'] as const;
export type ShopPart = (typeof PARTS)[number];
export type ShopAction = 'fail' | 'scale' | 'deploy';

/** What one action on one part does to both shops. */
export type ShopOutcome = {
  /** Parts that stop, are multiplied or are shipped anew, in the monolith and in the services. */
  readonly monolith: readonly ShopPart[];
  readonly services: readonly ShopPart[];
};

/**
 * A monolith is one process and one unit of deployment, so whatever happens to a part happens to
 * all of it. Services are touched alone; the failure of one reaches those that wait for it unless
 * they were built to bear it.
 */
export function shopAfter(action: ShopAction, part: ShopPart, bearsFailure: boolean): ShopOutcome {
  const waiting = PARTS.filter((other) => waitsFor(other, part));
  const spreads = action === 'fail' && !bearsFailure;
  return { monolith: PARTS, services: spreads ? [part, ...waiting] : [part] };
}

/** Calls between the services: an order asks for member, product and payment. */
function waitsFor(caller: ShopPart, called: ShopPart): boolean {
  return caller === 'order' && called !== 'order';
}
