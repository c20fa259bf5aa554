const address = /\b(?:tel|fon|telefon|mobil)\b|\S@\S|\b\d{5} \p{Lu}|(?:straße|strasse|str\.|weg|platz|allee|ring) \d/iu;

/** A line with a telephone number, mail address or street: it introduces someone. */
export const hasAddress = (line: string): boolean => address.test(line);

/** "AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233": who is introduced; null for a line without address. */
export function introducedBy(line: string): string | null {
  const name = line.split(/,|;| - | – |\(|:|\b(?:tel|fon|telefon)\b/iu, 1)[0]?.trim() ?? '';
  return hasAddress(line) && !hasAddress(name) && /\p{L}{2}/u.test(name) ? name : null;
}

/** "AWO Ortsverein, Kanalstr. 5, 41462 Neuss", also over several lines: the part before the address; null where none follows. */
export function beforeAddress(text: string): string | null {
  const parts = text.split(/\s*(?:\n|,|;)\s*/).filter((part) => part !== '');
  const at = parts.findIndex((part) => hasAddress(part));
  return at < 1 ? null : parts.slice(0, at).join(', ');
}
