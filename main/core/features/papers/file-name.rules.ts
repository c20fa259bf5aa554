/**
 * The speaking name of a paper's file without its ending: `2026-03-12_SGA_Vorlage_50-2403-XV-2026`. Day and body are those
 * of its first meeting.
 */
export function paperFileStem(parts: {
  day: string | null;
  body: string | null;
  word: string;
  number: string | null;
}): string {
  const clean = (text: string): string =>
    text
      .normalize('NFC')
      .replaceAll(/[<>:"/\\|?*\u0000-\u001f\s]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '');
  return [parts.day, parts.body, parts.word, parts.number]
    .flatMap((part) => (part ? [clean(part)] : []))
    .join('_')
    .slice(0, 120);
}
