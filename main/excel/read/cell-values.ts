import type { Cell, FormulaCell } from '../../../shared/domain/sheet.ts';
import { isoToSerial, serialToIso } from './serial-dates.ts';
import { type CellFormat, generalFormat } from './styles.ts';

/** A value as it may stand behind a formula. */
export type PlainCell = Exclude<Cell, FormulaCell>;

/** Turns numbers and their formats into cells: dates as days, formats that change the meaning kept beside the number. */
export class CellValues {
  readonly #formats: readonly CellFormat[];
  readonly #date1904: boolean;
  readonly #days = new Map<number, string | null>();

  constructor(formats: readonly CellFormat[], date1904: boolean) {
    this.#formats = formats;
    this.#date1904 = date1904;
  }

  number(value: number, style: number): PlainCell {
    const format = this.#formats[style] ?? generalFormat;
    return format.meaning === 'plain' ? value : this.formatted(value, format);
  }

  /** A number under a format that is not plain. */
  formatted(value: number, { format, meaning }: CellFormat): PlainCell {
    // a time of day alone is a share of a day, not the first of January 1900
    const isDay = meaning === 'date' || meaning === 'dateTime' || (meaning === 'time' && value >= 1);
    const iso = isDay ? this.#iso(value, meaning !== 'date') : null;
    if (iso !== null) return { kind: 'date', iso, serial: value, format };
    return meaning === 'plain' ? value : { kind: 'number', value, format };
  }

  /** A date written as ISO text (`t="d"`); text that is none stays text. */
  isoDate(text: string, style: number): PlainCell {
    const serial = isoToSerial(text);
    if (serial === null) return text;
    const { format, meaning } = this.#formats[style] ?? generalFormat;
    const iso = serialToIso(serial, false, serial % 1 !== 0);
    return iso === null
      ? text
      : { kind: 'date', iso, serial, format: meaning.startsWith('date') ? format : 'yyyy-mm-dd' };
  }

  #iso(serial: number, withTime: boolean): string | null {
    if (withTime && serial % 1 !== 0) return serialToIso(serial, this.#date1904, true);
    let iso = this.#days.get(serial);
    if (iso === undefined) {
      iso = serialToIso(serial, this.#date1904, false);
      this.#days.set(serial, iso);
    }
    return iso;
  }
}
