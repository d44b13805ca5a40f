/** Our mark, as in `public/icon.svg`; in the page itself, where it costs no request. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="16" fill="#326ce5" />
      <path
        d="M18 15v34M18 34 40 15M27 27l17 22"
        fill="none"
        stroke="#fff"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="48" cy="20" r="4.5" fill="#ffd27d" />
    </svg>
  );
}
