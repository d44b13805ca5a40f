import type { ReactNode } from 'react';
import styles from '#pictures/shapes.module.css';

export type Tone = 'plain' | 'on' | 'bad' | 'good' | 'faint';
type DrawingProps = {
  readonly size: readonly [width: number, height: number];
  /** What it shows, in words. */
  readonly label: string;
  /** True when parts of it can be followed or pressed. */
  readonly live?: boolean;
  readonly children: ReactNode;
};

/** A drawing as wide as its column; 400 units are about the width of a phone. */
export function Drawing({ size, label, live, children }: DrawingProps) {
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${size[0]} ${size[1]}`}
      role={live ? 'group' : 'img'}
      aria-label={label}
    >
      {children}
    </svg>
  );
}

type BoxProps = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly label: string;
  readonly sub?: string | undefined;
  readonly tone?: Tone | undefined;
};

/** A labelled box. Widths are in units of the picture, of which a phone shows about 400. */
export function Box({ x, y, w, h, label, sub, tone = 'plain' }: BoxProps) {
  const middle = x + w / 2;
  return (
    <g className={styles[tone]}>
      <rect className={styles['box']} x={x} y={y} width={w} height={h} rx={7} />
      <text className={styles['label']} x={middle} y={y + h / 2 + (sub ? -2 : 5)}>
        {label}
      </text>
      {sub && (
        <text className={styles['sub']} x={middle} y={y + h / 2 + 14}>
          {sub}
        </text>
      )}
    </g>
  );
}

/** A region that holds boxes, with its name at the top left. */
export function Region({ x, y, w, h, label }: Omit<BoxProps, 'tone' | 'sub'>) {
  return (
    <g>
      <rect className={styles['region']} x={x} y={y} width={w} height={h} rx={10} />
      <text className={styles['region-label']} x={x + 12} y={y + 19}>
        {label}
      </text>
    </g>
  );
}

type ArrowProps = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly dashed?: boolean;
  readonly faint?: boolean;
};
const HEAD = 8;

/** A straight arrow; dashed ones watch, solid ones act. */
export function Arrow({ from, to, dashed, faint }: ArrowProps) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) =>
    `${round(to[0] - HEAD * Math.cos(angle + turn))},${round(to[1] - HEAD * Math.sin(angle + turn))}`;
  return (
    <g className={faint ? styles['arrow-faint'] : styles['arrow']}>
      <line
        x1={from[0]}
        y1={from[1]}
        x2={to[0]}
        y2={to[1]}
        strokeDasharray={dashed ? '5 5' : undefined}
      />
      <polygon points={`${to[0]},${to[1]} ${wing(0.45)} ${wing(-0.45)}`} />
    </g>
  );
}

/** Same digits on every machine, so that prerendered markup and the browser's agree. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
