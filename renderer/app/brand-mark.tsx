/** The mark: four pieces that interlock around a common middle. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M2 3h6v2h2v3H7v2H4V8H2Zm10 0h6v6h-2v2h-3V8h-2V5h1Zm-10 8h2v-1h3v2h3v3H8v2H2Zm11-1h3v2h2v5h-6v-2h-2v-3h3Z"
      />
    </svg>
  );
}
