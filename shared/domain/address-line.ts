const address = /\b(?:tel|fon|telefon|mobil)\b|\S@\S|\b\d{5} \p{Lu}|(?:straße|strasse|str\.|weg|platz|allee|ring) \d/iu;

/** A line with a telephone number, mail address or street: it introduces someone. */
export const hasAddress = (line: string): boolean => address.test(line);

/** "AWO Ortsverein, Kanalstr. 5, Tel. 02131 2233": who is introduced; null for a line without address. */
export function introducedBy(line: string): string | null {
  const name = line.split(/,|;| - | – |\(|:|\b(?:tel|fon|telefon)\b/iu, 1)[0]?.trim() ?? '';
  return hasAddress(line) && !hasAddress(name) && /\p{L}{2}/u.test(name) ? name : null;
}
