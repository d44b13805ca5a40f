import styles from '#features/home/HomeScreen.module.css';

const NODES = [20, 124, 228];
/** A row of pods a node: there, or wanted and not there yet. */
const PODS = [
  ['pod', 'pod', 'pod'],
  ['pod', 'pod', 'wanted'],
  ['pod', 'wanted', 'none'],
];

/** The course in one look, as an ornament: a control plane that cares for pods on three nodes. */
export function HomePicture() {
  return (
    <svg className={styles['picture']} viewBox="0 0 328 262" aria-hidden="true" focusable="false">
      <path d="M164 96v34M60 152v-22h208v22" />
      <rect x="70" y="14" width="188" height="82" rx="14" data-part="box" />
      {[88, 128, 168, 208].map((x) => (
        <rect key={x} x={x} y="38" width="32" height="32" rx="9" data-part="mind" />
      ))}
      {NODES.map((x, node) => (
        <g key={x}>
          <rect x={x} y="152" width="80" height="96" rx="14" data-part="box" />
          {PODS[node]?.map((part, row) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the drawing never move
              key={row}
              x={x + 16}
              y={168 + row * 24}
              width="48"
              height="14"
              rx="7"
              data-part={part}
              visibility={part === 'none' ? 'hidden' : undefined}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
