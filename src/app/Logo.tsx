/** The mark: a line through a point. */
export function Logo() {
  return (
    <svg width="1.375rem" height="1.375rem" viewBox="0 0 24 24" aria-hidden>
      <path
        d="M3 17c5 0 4-10 9-10s4 10 9 10"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="12" cy="7" r="2.6" fill="var(--ink)" />
    </svg>
  )
}
