const formulaStart = /^[=+\-@\t\r\n]/;
// what XML 1.0 cannot hold
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const longest = 32_767;

/** Whether a spreadsheet program could take the text for a formula (OWASP, "CSV Injection"). */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** Text as a worksheet can hold it: no control characters, at most 32,767 characters, `_x000D_` and its kind kept as text. */
export function sheetText(text: string): string {
  const cut = text.replace(forbidden, '').slice(0, longest);
  return cut.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** A field of a CSV file (delimiter `;` or `,`): quoted where needed, an apostrophe before what would become a formula. */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = looksLikeFormula(value) ? `'${value}` : value;
  return /[;,"\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A tab name Excel accepts: no `[]:*?/\`, 1 to 31 characters, no apostrophe at the ends, not taken yet. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const cleaned = sheetText(wanted)
    .replace(/[[\]:*?/\\\r\n\t]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = cleaned === '' || cleaned.toLowerCase() === 'history' ? `Tabelle ${cleaned}`.trim() : cleaned;
  let name = base.slice(0, 31).trim();
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = base.slice(0, 31 - suffix.length).trim() + suffix;
  }
  return name;
}
