import { create } from 'qrcode';

/** A QR code as one path: sharp at any size, and dark on light in both themes, as readers need it. */
export default function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dots = Array.from(data).flatMap((isDark, at) =>
    isDark ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : [],
  );
  const side = size + 2 * QUIET;
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ width: 'min(14rem, 100%)', background: '#fff', borderRadius: '8px' }}
    >
      <path d={dots.join('')} fill="#000" />
    </svg>
  );
}

/** Empty modules around a code: ISO/IEC 18004 asks for four. */
const QUIET = 4;
