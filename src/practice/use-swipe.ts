import { type TouchEvent, useRef } from 'react';

/** How far a finger goes sideways, and how little up or down, to mean a swipe; in CSS pixels. */
const FAR = 80;
const STRAIGHT = 60;

/** Touch handlers that tell a swipe to the left or right from a scroll; an addition to buttons. */
export function useSwipe(swiped: (direction: 'left' | 'right') => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const [touch] = touches.length === 1 ? [touches[0]] : [];
      start.current = touch && { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, touch] = [start.current, changedTouches[0]];
      start.current = undefined;
      if (!from || !touch) return;
      const [across, down] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(across) < FAR || Math.abs(down) > STRAIGHT) return;
      swiped(across < 0 ? 'left' : 'right');
    },
  };
}
