/** Pricken: the dot in its ring from the cover of the offer. */
export function Dot({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <circle cx="10" cy="10" r="8.75" fill="none" stroke="var(--accent)" strokeWidth="1.25" />
      <circle cx="10" cy="10" r="4.5" fill="var(--accent)" />
    </svg>
  );
}
