import type { Cell } from '../../../shared/domain/sheet.ts';
import type { OdsFormats } from './ods-formats.ts';
import { CellValues, type PlainCell } from './cell-values.ts';
import { isoToSerial, serialToIso } from './serial-dates.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What the tag of a cell says (ODF 1.2, 19.385 value-type and its siblings). */
export interface OdsCell {
  type: string;
  value: string | undefined;
  style: string;
  formula: boolean;
  repeat: number;
}

const values = new CellValues([], false);

const errorText = /^(#(N\/A|NV|REF!|BEZUG!|DIV\/0!|VALUE!|WERT!|NAME\?|NUM!|ZAHL!|NULL!)|Err:\d{3})$/;

const count = (text: string | undefined): number =>
  Math.min(1_048_576, Math.max(1, Math.trunc(Number(text ?? 1)) || 1));

export const repeatOf = (scanner: XmlScanner, what: 'rows' | 'columns'): number =>
  count(scanner.attribute(`table:number-${what}-repeated`));

export function odsCell(scanner: XmlScanner, defaultStyle: string): OdsCell {
  const type = scanner.attribute('calcext:value-type') === 'error' ? 'error' : scanner.attribute('office:value-type');
  const names: Record<string, string> = {
    date: 'date-value',
    time: 'time-value',
    boolean: 'boolean-value',
    string: 'string-value',
  };
  return {
    type: type ?? '',
    value: scanner.attribute(`office:${names[type ?? ''] ?? 'value'}`),
    style: scanner.attribute('table:style-name') ?? defaultStyle,
    formula: scanner.attribute('table:formula') !== undefined,
    repeat: repeatOf(scanner, 'columns'),
  };
}

/** The cell as the rest of the program knows it; `shown` is its text. */
export function odsValue(cell: OdsCell, shown: string, formats: OdsFormats): Cell {
  const value = plainValue(cell, shown, formats);
  return cell.formula ? { kind: 'formula', result: value } : value;
}

function plainValue(cell: OdsCell, shown: string, formats: OdsFormats): PlainCell {
  const { type, value, style } = cell;
  // older programs store 0 under an error and show it as text only
  if (type === 'error' || (cell.formula && errorText.test(shown))) return { kind: 'error', code: shown };
  if (type === 'boolean') return value === 'true';
  if (type === 'date' && value !== undefined) return dateValue(value, style, formats);
  if (type === 'time' && value !== undefined) return timeValue(value, style, formats) ?? shown;
  if ((type === 'float' || type === 'percentage' || type === 'currency') && value !== undefined && value !== '') {
    const number = Number(value);
    if (Number.isNaN(number)) return shown === '' ? null : shown;
    const format = formats.of(style);
    if (format.meaning !== 'plain') return values.formatted(number, format);
    return type === 'percentage' ? { kind: 'number', value: number, format: '0%' } : number;
  }
  const text = shown === '' ? (value ?? '') : shown;
  return text === '' ? null : text;
}

function dateValue(value: string, style: string, formats: OdsFormats): PlainCell {
  const serial = isoToSerial(value);
  const iso = serial === null ? null : serialToIso(serial, false, true);
  if (serial === null || iso === null) return value;
  const { format, meaning } = formats.of(style);
  const day = meaning === 'date' ? iso.slice(0, 10) : iso;
  return { kind: 'date', iso: day, serial, format: meaning === 'plain' ? 'yyyy-mm-dd' : format };
}

/** `PT10H30M00S` as a share of a day, as Excel stores times. */
function timeValue(value: string, style: string, formats: OdsFormats): PlainCell {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(value);
  if (found === null) return null;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
  const share = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  const { format, meaning } = formats.of(style);
  return { kind: 'number', value: share, format: meaning === 'plain' ? 'hh:mm' : format };
}
