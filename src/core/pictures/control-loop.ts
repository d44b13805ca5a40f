/** A Deployment of a picture: what is wished for, what is there, and what the controller is at. */
export type LoopState = {
  readonly desired: number;
  /** Numbers of the pods that run, oldest first. */
  readonly pods: readonly number[];
  /** The number the next new pod gets. */
  readonly next: number;
  readonly phase: LoopPhase;
};
export type LoopPhase = 'observe' | 'compare' | 'act';
export type LoopChange =
  | { readonly kind: 'desire'; readonly desired: number }
  | { readonly kind: 'kill'; readonly pod: number }
  | { readonly kind: 'step' };

export const FEWEST = 0;
export const MOST = 5;

export const loopStart: LoopState = { desired: 3, pods: [1, 2, 3], next: 4, phase: 'observe' };

/**
 * One thing that happens: the learner changes a wish or a pod, or the loop takes one step. Acting
 * changes a single pod, so that every turn of the loop can be watched.
 */
export function loopAfter(state: LoopState, change: LoopChange): LoopState {
  switch (change.kind) {
    case 'desire':
      return { ...state, desired: Math.min(MOST, Math.max(FEWEST, change.desired)) };
    case 'kill':
      return { ...state, pods: state.pods.filter((pod) => pod !== change.pod) };
    case 'step':
      return loopStep(state);
  }
}

/** True when what is there is what is wished for. */
export function isSettled({ desired, pods }: LoopState): boolean {
  return pods.length === desired;
}

function loopStep(state: LoopState): LoopState {
  const { desired, pods, next } = state;
  if (state.phase === 'observe') return { ...state, phase: 'compare' };
  if (state.phase === 'compare') return { ...state, phase: isSettled(state) ? 'observe' : 'act' };
  if (pods.length < desired) {
    return { ...state, pods: [...pods, next], next: next + 1, phase: 'observe' };
  }
  return { ...state, pods: pods.slice(0, Math.max(desired, pods.length - 1)), phase: 'observe' };
}
