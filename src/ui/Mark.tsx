/** The mark of Headwaters: a few streams becoming one. The same drawing as public/mark.svg, in the page's colours. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth={2.4} strokeLinecap="round" aria-hidden>
      <path stroke="var(--run)" d="M2.5 19.5c6 0 5.5-7.5 11-7.5" />
      <path stroke="var(--artifact)" d="M2.5 4.5c6 0 5.5 7.5 11 7.5M2.5 12h19" />
    </svg>
  );
}
