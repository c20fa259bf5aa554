import { problemTexts } from '../../../shared/i18n/de/problems.ts';
import type { ReadWarning } from '../../../shared/domain/sheet.ts';

interface Place {
  sheet?: string;
  cell?: string;
}

/** Collects what could be read only in part: one warning per code and sheet, naming the first place and the number. */
export class Warnings {
  readonly #found = new Map<
    string,
    { code: string; place: Place; count: number; details: Record<string, string | number> }
  >();

  add(code: string, place: Place = {}, details: Record<string, string | number> = {}): void {
    const key = `${code}\0${place.sheet ?? ''}`;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { code, place, count: 1, details });
    else known.count += 1;
  }

  list(): ReadWarning[] {
    return [...this.#found.values()].map(({ code, place, count, details }) => ({
      code,
      message: problemTexts[code]?.({ ...details, ...place, count }) ?? code,
      ...place,
    }));
  }
}
