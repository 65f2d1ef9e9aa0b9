/** The ring with an open seat, and the marigold dot where you are. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M21.5 4.9A12.5 12.5 0 1 0 27.1 10.5"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <circle cx="25.3" cy="6.7" r="3.3" fill="var(--now)" stroke="var(--ink)" strokeWidth="1.3" />
    </svg>
  );
}
