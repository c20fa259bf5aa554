import type { Cell, DateCell, FormattedNumber } from './sheet.ts';

const germanErrors: Record<string, string> = {
  '#N/A': '#NV',
  '#REF!': '#BEZUG!',
  '#VALUE!': '#WERT!',
  '#NUM!': '#ZAHL!',
  '#NAME?': '#NAME?',
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
  '#GETTING_DATA': '#DATEN_ABRUFEN',
};

/** A number format without quoted text, escapes, colours and locale marks; only its first section counts. */
function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\.|_.|\*./g, '')
    .split(';', 1)[0]!
    .toLowerCase();
}

function timePart(iso: string): string {
  return iso.slice(11, 16);
}

/** A date shows no more than its number format showed: `mmm yy` stays a month. */
function dateText({ iso, format }: DateCell): string {
  const shown = bareFormat(format);
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const time = timePart(iso);
  if (shown !== '' && !/[yjd]|t{2,}/.test(shown)) {
    if (/[hs]/.test(shown)) return time;
    return `${day}.${month}.${year}`;
  }
  const hasDay = shown === '' || /[dt]/.test(shown) || !/[ymj]/.test(shown);
  if (!hasDay) return /m/.test(shown) ? `${month}.${year}` : year;
  return time !== '' && time !== '00:00' ? `${day}.${month}.${year} ${time}` : `${day}.${month}.${year}`;
}

/** Up to 15 significant digits, the decimal sign a comma, never an exponent. */
function plainNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const short = String(Number(value.toPrecision(15)));
  if (!short.includes('e')) return short.replace('.', ',');
  return value.toLocaleString('de-DE', { useGrouping: false, maximumFractionDigits: 15 });
}

function withDecimals(value: number, shown: string): string {
  const decimals = /\.([0#?]+)/.exec(shown)?.[1] ?? '';
  const isGeneral = !/[0#]/.test(shown);
  if (isGeneral) return plainNumber(value);
  const fixed = decimals.replaceAll('#', '').length;
  return formatter(/[#0],[#0]/.test(shown), Math.min(fixed, 15), Math.min(decimals.length, 15)).format(value);
}

/** Making a formatter costs far more than using it; a column of numbers needs one. */
const formatters = new Map<string, Intl.NumberFormat>();
function formatter(
  useGrouping: boolean,
  minimumFractionDigits: number,
  maximumFractionDigits: number,
): Intl.NumberFormat {
  const key = `${useGrouping} ${minimumFractionDigits} ${maximumFractionDigits}`;
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat('de-DE', { useGrouping, minimumFractionDigits, maximumFractionDigits });
  formatters.set(key, known);
  return known;
}

function numberText({ value, format }: FormattedNumber): string {
  const shown = bareFormat(format);
  if (shown.includes('%')) return `${withDecimals(Number((value * 100).toPrecision(14)), shown.replace('%', ''))} %`;
  const zeros = /^0{2,}$/.exec(shown.trim())?.[0].length;
  if (zeros !== undefined && Number.isInteger(value)) {
    return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(zeros, '0');
  }
  const unit = /€|\beur\b/i.test(format)
    ? ' €'
    : (/"([^"]*)"\s*(?:;|$)/.exec(format)?.[1] ?? '').replace(/^\s*(?=\S)/, ' ');
  return `${withDecimals(value, shown)}${unit.trimEnd()}`;
}

/**
 * What a person reads in a cell in a German Excel: `01.08.2013`, `12,5 %`, `ja`, `#NV`, a formula's stored result.
 * Empty cells give ''. Text is handed on unchanged.
 */
export function displayText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  switch (cell.kind) {
    case 'date':
      return dateText(cell);
    case 'number':
      return numberText(cell);
    case 'error':
      return germanErrors[cell.code.toUpperCase()] ?? cell.code;
    case 'formula':
      return displayText(cell.result);
  }
}
