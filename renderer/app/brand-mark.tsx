/** The mark: one piece with a notch on each side, as joiners cut it. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 16 14" width="18" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M0 0h7v4h3V0h6v6h-4v3h4v5H9v-4H6v4H0V8h4V5H0Z" />
    </svg>
  );
}
