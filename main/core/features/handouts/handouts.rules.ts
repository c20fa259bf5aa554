import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { CoverageReport } from '../../../../shared/contract/handouts.ts';
import type { CoverageCell } from '../../../../shared/contract/coverage.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';

type Changes = OutputOf<'handouts.changesSince'>;

const unsafe = /[<>:"/\\|?*\u0000-\u001f]/g;

/** A speaking file name that every Windows accepts: `2026-11-22_Integrationsangebote-in-den-Kommunen.pdf`. */
export function documentFileName(title: string, day: string, format: string): string {
  const words = title.normalize('NFC').replace(unsafe, ' ').trim().split(/\s+/).join('-').slice(0, 80);
  return `${day}_${words.replace(/[. -]+$/, '') || 'Bericht'}.${format}`;
}

const cellText = (cell: CoverageCell | undefined): string =>
  cell ? handoutTexts.cell(cell.count, cell.statement, cell.gap) : '–';

function cellChanges(before: CoverageReport, after: CoverageReport): Changes['cells'] {
  const key = (cell: CoverageCell): string => `${cell.row} ${cell.column}`;
  const old = new Map(before.matrix.cells.map((cell) => [key(cell), cell]));
  const names = new Map([...after.matrix.rows, ...after.matrix.columns].map(({ id, name }) => [id, name]));
  return after.matrix.cells.flatMap((cell) => {
    const [was, is] = [cellText(old.get(key(cell))), cellText(cell)];
    return was === is
      ? []
      : [{ row: names.get(cell.row) ?? '', column: names.get(cell.column) ?? '', before: was, after: is }];
  });
}

const entries = (report: CoverageReport): Map<string, string> =>
  new Map(
    report.directory.flatMap((part) =>
      part.offers.map((offer) => [`${part.heading}: ${offer.name} (${offer.provider})`, JSON.stringify(offer)]),
    ),
  );

/** What differs between an issued report and the data now: cells, responses, offers. */
export function reportChanges(before: CoverageReport, after: CoverageReport): Omit<Changes, 'asOf'> {
  const missing = (report: CoverageReport): Map<string, string> =>
    new Map(report.matrix.responses.missing.map(({ ags, name }) => [ags, name]));
  const wasMissing = missing(before);
  const isMissing = missing(after);
  const old = entries(before);
  const now = entries(after);
  const only = (a: Map<string, string>, b: Map<string, string>): string[] => [...a.keys()].filter((key) => !b.has(key));
  return {
    cells: cellChanges(before, after),
    responses: [
      ...[...wasMissing].filter(([ags]) => !isMissing.has(ags)).map(([, name]) => handoutTexts.answeredSince(name)),
      ...[...isMissing].filter(([ags]) => !wasMissing.has(ags)).map(([, name]) => handoutTexts.answerTakenBack(name)),
    ],
    offersAdded: only(now, old),
    offersRemoved: only(old, now),
    offersChanged: [...now].filter(([key, value]) => old.has(key) && old.get(key) !== value).map(([key]) => key),
  };
}
