/** Our one family of icons: 24 px, drawn with a round 1.75 px line. */
const SHAPES = {
  book: 'M5 4.5h6a3 3 0 0 1 3 3v12a2.5 2.5 0 0 0-2.5-2H5zM19 4.5h-3a2 2 0 0 0-2 2v13a2.5 2.5 0 0 1 2.5-2H19z',
  cards:
    'M8 7.5h10a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 18V9A1.5 1.5 0 0 1 8 7.5zM4 15V6a1.5 1.5 0 0 1 1.5-1.5H15',
  quiz: 'M9 9a3 3 0 1 1 4.2 2.75c-.8.35-1.2.9-1.2 1.75v.5M12 17.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
  chart: 'M4.5 19.5h15M7 16v-4M12 16V7M17 16v-6',
  tag: 'M4 5.5A1.5 1.5 0 0 1 5.5 4h5.4a2 2 0 0 1 1.4.6l7 7a1.5 1.5 0 0 1 0 2.1l-5.6 5.6a1.5 1.5 0 0 1-2.1 0l-7-7a2 2 0 0 1-.6-1.4zM8.5 8.5v.01',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  copy: 'M9.500 9h8A1.500 1.500 0 0 1 19 10.500v8a1.500 1.500 0 0 1-1.500 1.500h-8A1.500 1.500 0 0 1 8 18.500v-8A1.500 1.500 0 0 1 9.500 9zM5 15V5.500A1.500 1.500 0 0 1 6.500 4H15',
  check: 'M5 12.500 10 17.500 19.500 7',
  cross: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  up: 'M12 18.500V6M6.500 11.500 12 6l5.500 5.500',
  down: 'M12 5.500V18M6.500 12.500 12 18l5.500-5.500',
  left: 'M18.500 12H6M11.500 6.500 6 12l5.500 5.500',
  right: 'M5.500 12H18M12.500 6.500 18 12l-5.500 5.500',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v1.500M12 19.500V21M3 12h1.500M19.500 12H21M5.600 5.600l1.100 1.100M17.300 17.300l1.100 1.100M18.400 5.600l-1.100 1.100M6.700 17.300l-1.100 1.100',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  auto: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 4v16',
  home: 'M4.500 11 12 4.500 19.500 11v7.500A1.500 1.500 0 0 1 18 20H6a1.500 1.500 0 0 1-1.500-1.500z',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
