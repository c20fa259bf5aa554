import type { OutputOf } from '../../../../shared/contract/index.ts';
import type { CoverageReport, Handout, MapSheet, MunicipalitySheet } from '../../../../shared/contract/handouts.ts';
import type { CoverageCell } from '../../../../shared/contract/coverage.ts';
import { isBlockDocument, isCoverageReport, isMap, isSheet } from '../../../../shared/domain/handout-kinds.ts';
import { mapView } from '../../../../shared/domain/map/map-view.ts';
import { linesOf, linesOnlyIn } from '../../../../shared/domain/documents/blocks.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import { reportTexts } from '../../../../shared/i18n/de/report.ts';
import { sheetTexts } from '../../../../shared/i18n/de/municipality-sheet.ts';

export type Changes = Omit<OutputOf<'handouts.changesSince'>, 'asOf'>;

const cellText = (cell: Pick<CoverageCell, 'count' | 'statement' | 'gap'> | undefined): string =>
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

function statementChanges(before: MunicipalitySheet, after: MunicipalitySheet): Changes['cells'] {
  const [old, now] = [before, after].map((sheet) => new Map(sheet.statements.map((one) => [one.id, one])));
  const all = new Map([...before.statements, ...after.statements].map(({ id, name }) => [id, name]));
  return [...all].flatMap(([id, name]) => {
    const [was, is] = [cellText(old?.get(id)), cellText(now?.get(id))];
    return was === is ? [] : [{ row: name, column: after.municipality.name, before: was, after: is }];
  });
}

type Entries = ReadonlyMap<string, string>;
const only = (a: Entries, b: Entries): string[] => [...a.keys()].filter((key) => !b.has(key));
const differing = (old: Entries, now: Entries): string[] =>
  [...now].filter(([key, value]) => old.has(key) && old.get(key) !== value).map(([key]) => key);

interface Offer {
  name: string;
  provider: string;
}
/** Offers by place, name and provider; twins get a number, so that one of two is not lost. */
function entriesOf(sections: readonly { heading: string; offers: readonly Offer[] }[]): Entries {
  const entries = new Map<string, string>();
  for (const { heading, offers } of sections) {
    for (const offer of offers) {
      const key = `${heading}: ${offer.name}${offer.provider === '' ? '' : ` (${offer.provider})`}`;
      let free = key;
      for (let number = 2; entries.has(free); number += 1) free = `${key} [${number}]`;
      entries.set(free, JSON.stringify(offer));
    }
  }
  return entries;
}
function offersOf(handout: Handout): Entries {
  if (isBlockDocument(handout) || isMap(handout)) return new Map();
  return entriesOf(
    isSheet(handout)
      ? [
          { heading: handout.municipality.name, offers: handout.offers },
          { heading: handoutTexts.districtWide, offers: handout.districtWide },
        ]
      : handout.directory,
  );
}

function gapsOf(handout: Handout): Entries {
  if (isBlockDocument(handout) || isMap(handout)) return new Map();
  if (isSheet(handout)) {
    const { name } = handout.municipality;
    return new Map(handout.gaps.map(({ field, reason, planned }) => [`${name}, ${field}`, `${reason} ${planned}`]));
  }
  const names = new Map(handout.regions.map(({ ags, name }) => [ags, name]));
  return new Map(
    handout.gaps.map(({ ags, fieldOfAction, targetGroups, reason, planned }) => [
      `${names.get(ags) ?? ags}, ${reportTexts.gapField(handout.fieldNames[fieldOfAction] ?? fieldOfAction, targetGroups ?? '')}`,
      `${reason} ${planned}`,
    ]),
  );
}
function gapChanges(before: Handout, after: Handout): string[] {
  const [old, now] = [gapsOf(before), gapsOf(after)];
  return [
    ...only(now, old).map(sheetTexts.gapAdded),
    ...only(old, now).map(sheetTexts.gapRemoved),
    ...differing(old, now).map(sheetTexts.gapChanged),
  ];
}

/** Whose answer is missing, of those the document speaks of. */
function missingIn(handout: Handout): Map<string, string> {
  if (isBlockDocument(handout)) {
    return new Map((handout.responses?.missing ?? []).map(({ ags, name }) => [ags, name]));
  }
  if (isMap(handout)) return new Map(handout.layer.responses.missing.map(({ ags, name }) => [ags, name]));
  if (!isSheet(handout)) return new Map(handout.matrix.responses.missing.map(({ ags, name }) => [ags, name]));
  const { ags, name } = handout.municipality;
  return new Map(handout.answered ? [] : [[ags, name]]);
}
function responseChanges(before: Handout, after: Handout): string[] {
  const [was, is] = [missingIn(before), missingIn(after)];
  return [
    ...[...was].filter(([ags]) => !is.has(ags)).map(([, name]) => handoutTexts.answeredSince(name)),
    ...[...is].filter(([ags]) => !was.has(ags)).map(([, name]) => handoutTexts.answerTakenBack(name)),
  ];
}

/** The same as single lines, for one municipality. */
export function changeLines(changes: Changes): string[] {
  const { cells, responses, gaps, offersAdded, offersRemoved, offersChanged, linesAdded, linesRemoved } = changes;
  return [
    ...responses,
    ...cells.map(({ row, before, after }) => sheetTexts.cellChanged(row, before, after)),
    ...gaps,
    ...offersAdded.map(sheetTexts.offerAdded),
    ...offersRemoved.map(sheetTexts.offerRemoved),
    ...offersChanged.map(sheetTexts.offerChanged),
    ...linesAdded,
    ...linesRemoved,
  ];
}

/** Of documents made of blocks: the lines that stand only in one of them. */
function lineChanges(before: Handout, after: Handout): Pick<Changes, 'linesAdded' | 'linesRemoved'> {
  if (!isBlockDocument(before) || !isBlockDocument(after)) return { linesAdded: [], linesRemoved: [] };
  const [was, is] = [linesOf(before.blocks), linesOf(after.blocks)];
  const distinct = (lines: readonly string[]): string[] => [...new Set(lines)];
  return { linesAdded: linesOnlyIn(distinct(is), was), linesRemoved: linesOnlyIn(distinct(was), is) };
}

/** What is written into the shapes of a map, or stands there instead. */
function figureChanges(before: MapSheet, after: MapSheet): Changes['cells'] {
  const rowsOf = ({ layer, shapes, options }: MapSheet) => mapView(layer, shapes, options.look).rows;
  const said = ({ figure, state }: { figure: string; state: string }): string => figure || state;
  const old = new Map(rowsOf(before).map((row) => [row.ags, said(row)]));
  return rowsOf(after).flatMap((row) => {
    const was = old.get(row.ags) ?? '–';
    return was === said(row) ? [] : [{ row: after.layer.title, column: row.name, before: was, after: said(row) }];
  });
}

function cellsOf(before: Handout, after: Handout): Changes['cells'] {
  if (isSheet(before) && isSheet(after)) return statementChanges(before, after);
  if (isMap(before) && isMap(after)) return figureChanges(before, after);
  return isCoverageReport(before) && isCoverageReport(after) ? cellChanges(before, after) : [];
}

/** What differs between an issued document and the data now: statements, responses, gaps, offers. */
export function documentChanges(before: Handout, after: Handout): Changes {
  const [old, now] = [offersOf(before), offersOf(after)];
  return {
    cells: cellsOf(before, after),
    responses: responseChanges(before, after),
    gaps: gapChanges(before, after),
    offersAdded: only(now, old),
    offersRemoved: only(old, now),
    offersChanged: differing(old, now),
    ...lineChanges(before, after),
  };
}
