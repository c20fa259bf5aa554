const places = /\{(amt|nr|wp|jahr)\}([/.-]?)/g;
export const defaultPattern = '{amt}/{nr}/{wp}/{jahr}';

export interface NumberParts {
  office: string;
  term: string;
  year: number;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What nobody entered drops out of the pattern, with the sign that divides it from the next part. */
function fill(pattern: string, { office, term, year }: NumberParts, running: string): string {
  const values: Record<string, string> = { amt: office, nr: running, wp: term, jahr: String(year) };
  const filled = pattern.replaceAll(places, (_, name: string, divider: string) =>
    values[name] ? values[name] + divider : '',
  );
  return filled.replace(/[/.-]$/, '');
}

/** The next free number of a house's pattern: `50/2403/XV/2026`. Without a place for the running number, none is proposed. */
export function nextPaperNumber(pattern: string, parts: NumberParts, used: readonly string[]): string | null {
  if (!pattern.includes('{nr}')) return null;
  const mark = '\u0000';
  const [before = '', after = ''] = fill(pattern, parts, mark).split(mark);
  const form = new RegExp(`^${escaped(before)}(\\d+)${escaped(after)}$`);
  const taken = used.flatMap((number) => form.exec(number)?.[1] ?? []).map(Number);
  return fill(pattern, parts, String(Math.max(0, ...taken) + 1));
}
