import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * A value that the prerendered page could not know (the address behind #, what is stored): the first
 * paint takes `before`, so that markup matches, and the next one the value.
 */
export function useAfterFirstPaint<T>(value: T, before: T): T {
  return useSyncExternalStore(
    never,
    () => value,
    () => before,
  );
}
