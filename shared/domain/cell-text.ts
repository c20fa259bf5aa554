import { type Clock, clockOf } from './cell-value.ts';
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

/** What a number format says about every number under it. */
interface NumberForm {
  isPercent: boolean;
  /** Written with at least so many digits, nothing else; 0 for any other format. */
  digits: number;
  /** Neither digits nor places are given: as Excel shows a number without a format. */
  isGeneral: boolean;
  isGrouped: boolean;
  leastDecimals: number;
  mostDecimals: number;
  /** With the space before it. */
  unit: string;
  /** How exactly a time of day or a duration is shown; null for any other number. */
  clock: Clock | null;
}
const forms = new Map<string, NumberForm>();
const mostForms = 500;

function clockText(days: number, precision: Clock): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const minutes = precision === 'seconds' ? Math.floor(seconds / 60) : Math.round(seconds / 60);
  const figures = [Math.floor(minutes / 60), minutes % 60];
  if (precision === 'seconds') figures.push(seconds % 60);
  return (days < 0 ? '-' : '') + figures.map((figure) => String(figure).padStart(2, '0')).join(':');
}

function readForm(format: string): NumberForm {
  const whole = bareFormat(format);
  const isPercent = whole.includes('%');
  const shown = isPercent ? whole.replace('%', '') : whole;
  const decimals = /\.([0#?]+)/.exec(shown)?.[1] ?? '';
  const unit = /€|\beur\b/i.test(format)
    ? ' €'
    : (/"([^"]*)"\s*(?:;|$)/.exec(format)?.[1] ?? '').replace(/^\s*(?=\S)/, ' ');
  return {
    isPercent,
    digits: /^0{2,}$/.exec(whole.trim())?.[0].length ?? 0,
    isGeneral: !/[0#]/.test(shown),
    isGrouped: /[#0],[#0]/.test(shown),
    leastDecimals: Math.min(decimals.replaceAll('#', '').length, 15),
    mostDecimals: Math.min(decimals.length, 15),
    unit: unit.trimEnd(),
    clock: clockOf(format),
  };
}

/** A column has one format for thousands of numbers. */
function formOf(format: string): NumberForm {
  const known = forms.get(format);
  if (known) return known;
  const form = readForm(format);
  if (forms.size < mostForms) forms.set(format, form);
  return form;
}

/** A number that has no more decimals than are shown, as `Intl` writes it in ten times the time; null for any other. */
function fixedNumber(value: number, decimals: number, isGrouped: boolean): string | null {
  if (!(Math.abs(value) < 1e15) || (Math.abs(value) < 1e-6 && !Object.is(value, 0))) return null;
  const digits = String(Math.abs(value));
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const rest = point < 0 ? '' : digits.slice(point + 1);
  if (rest.length > decimals) return null;
  let text = whole;
  if (isGrouped) for (let at = whole.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)}.${text.slice(at)}`;
  return `${value < 0 ? '-' : ''}${text}${decimals === 0 ? '' : `,${rest.padEnd(decimals, '0')}`}`;
}

function withDecimals(value: number, { isGeneral, isGrouped, leastDecimals, mostDecimals }: NumberForm): string {
  if (isGeneral) return plainNumber(value);
  const fixed = leastDecimals === mostDecimals ? fixedNumber(value, mostDecimals, isGrouped) : null;
  return fixed ?? formatter(isGrouped, leastDecimals, mostDecimals).format(value);
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
  const form = formOf(format);
  if (form.clock !== null) return clockText(value, form.clock) + form.unit;
  if (form.isPercent) return `${withDecimals(Number((value * 100).toPrecision(14)), form)} %`;
  if (form.digits > 0 && Number.isInteger(value)) {
    return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(form.digits, '0');
  }
  return `${withDecimals(value, form)}${form.unit}`;
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
