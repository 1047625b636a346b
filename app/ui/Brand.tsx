/** The application's mark: a paper with a red seal and a tick. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M5 2.5h12.5l5.5 5.5v15.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-19a2 2 0 0 1 2-2z" fill="#fff" />
      <path d="M17.5 2.5v4a1.5 1.5 0 0 0 1.5 1.5h4z" fill="#9db7dd" />
      <g fill="none" stroke="#c5352c" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="13" cy="15.5" r="6" strokeWidth="1.8" />
        <path d="m10.2 15.6 2 2 3.7-4" strokeWidth="1.9" />
      </g>
    </svg>
  );
}
