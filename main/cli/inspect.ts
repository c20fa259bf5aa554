import { basename } from 'node:path';
import type { FileFormat, ReadWarning, UnderstoodSheet } from '../../shared/domain/sheet.ts';
import { defaultTerms } from '../../shared/domain/vocabulary-defaults.ts';
import type { Vocabulary } from '../../shared/domain/offer-fields.ts';
import { builtInDistricts } from '../core/platform/built-in-geo.ts';
import { readAndUnderstandWorkbook } from '../excel/client.ts';

export interface Inspection {
  file: string;
  format: FileFormat;
  elapsedMs: number;
  peakRssMb: number;
  warnings: ReadWarning[];
  sheets: UnderstoodSheet[];
}

/** All municipalities of NRW and the default vocabularies: what can be known without a data folder. */
function knowledge() {
  const terms = Object.fromEntries(
    Object.entries(defaultTerms).map(([vocabulary, list]) => [
      vocabulary,
      list.flatMap((term) => [term.name, ...term.synonyms]),
    ]),
  ) as Record<Vocabulary, string[]>;
  return { municipalities: builtInDistricts().flatMap((d) => [d.name, ...d.municipalities.map((m) => m.name)]), terms };
}

/** Reads a file and says what was understood of it; nothing is stored. Throws the problem it is refused with. */
export async function inspectFile(path: string): Promise<Inspection> {
  const started = performance.now();
  const { workbook, understood } = await readAndUnderstandWorkbook(path, knowledge(), { fileName: basename(path) });
  return {
    file: basename(path),
    format: workbook.format,
    elapsedMs: Math.round(performance.now() - started),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    warnings: workbook.warnings,
    sheets: understood,
  };
}
