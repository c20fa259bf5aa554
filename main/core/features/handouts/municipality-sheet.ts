import type { Matrix } from '../../../../shared/contract/coverage.ts';
import type { MunicipalityOptions, MunicipalitySheet } from '../../../../shared/contract/handouts.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { sheetTexts } from '../../../../shared/i18n/de/municipality-sheet.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { bitOf, coverageMatrix, firstDayOf, listGaps, surveyOf } from '../coverage/index.ts';
import { plannedFor } from '../planning/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import type { Survey } from '../surveys/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { entryOf, senderName, termNamesOf, type TermNames } from './directory-entries.ts';
import { directoryRowsOf, sourcesAbout } from './handouts.repository.ts';

/** What the sheets of all municipalities of a round have in common; made once for many. */
export interface SheetBase {
  survey: Survey;
  matrix: Matrix;
  regions: Region[];
  names: TermNames;
  settings: MunicipalitySheet['settings'];
  planned: ReturnType<typeof plannedFor>;
  asOf: string;
}

/** Throws SURVEY_NOT_FOUND. */
export function sheetBase(context: ReadContext, surveyId: string | undefined): SheetBase {
  const { db, clock } = context;
  const survey = surveyOf(db, surveyId);
  return {
    survey,
    matrix: coverageMatrix(context, { rows: 'fieldOfAction', columns: 'municipality', surveyId: survey.id }),
    regions: listRegions(db),
    names: termNamesOf(db),
    settings: readSettings(db),
    planned: plannedFor(db, clock.today()),
    asOf: clock.now(),
  };
}

function statementsOf({ matrix }: SheetBase, ags: string): MunicipalitySheet['statements'] {
  const cells = new Map(matrix.cells.filter(({ column }) => column === ags).map((cell) => [cell.row, cell]));
  return matrix.rows.flatMap(({ id, name }) => {
    const cell = cells.get(id);
    // Nobody can be asked about "ohne Angabe": without offers there is nothing to say.
    if (!cell || (id === '' && cell.count === 0)) return [];
    const { statement, count, fromOthers, districtWide, gap } = cell;
    return [{ id, name, statement, count, fromOthers, districtWide, gap }];
  });
}

/** Several gaps of one Handlungsfeld (for different target groups) stand together. */
function gapsOf(db: ReadDb, { matrix, planned: plannedOf }: SheetBase, ags: string): MunicipalitySheet['gaps'] {
  const fields = new Map(matrix.rows.map(({ id, name }) => [id, name]));
  const groups = new Map(listVocabularies(db).targetGroup.map(({ id, name }) => [id, name]));
  const found = new Map<string, MunicipalitySheet['gaps'][number]>();
  for (const gap of listGaps(db)) {
    if (gap.ags !== ags) continue;
    const field = fields.get(gap.fieldOfAction) ?? gap.fieldOfAction;
    const named = gap.targetGroups.map((id) => groups.get(id) ?? id).join(', ');
    const reason = sheetTexts.gapFor(named, gap.reason);
    const known = found.get(field);
    const planned = [known?.planned, plannedOf(gap)].filter(Boolean).join(' · ');
    found.set(field, { field, reason: known ? `${known.reason} · ${reason}` : reason, planned });
  }
  return [...found.values()];
}

/** What would be printed about one municipality today. Throws FIELD_INVALID for one that does not exist. */
export function sheetOf(db: ReadDb, base: SheetBase, options: MunicipalityOptions): MunicipalitySheet {
  const { survey, matrix, regions, names, settings, asOf } = base;
  const municipality = regions.find(({ ags }) => ags === options.ags);
  if (!municipality) throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
  const rowsOf = (ags: string) => directoryRowsOf(db, bitOf(survey), firstDayOf(survey), ags);
  const { responses } = matrix;
  const silent = [...responses.missing.map(({ ags }) => ags), ...(responses.notAsked ?? [])];
  return {
    options,
    settings,
    municipality,
    survey: matrix.survey,
    responses,
    answered: !silent.includes(options.ags),
    statements: statementsOf(base, options.ags),
    offers: rowsOf(options.ags).map((row) => ({ ...entryOf(row, names), byOthers: row.own === 0 })),
    districtWide: rowsOf('*').map((row) => entryOf(row, names)),
    gaps: gapsOf(db, base, options.ags),
    sources: sourcesAbout(db, survey.id, options.ags).map((row) => ({
      fileName: row.fileName,
      sender: senderName(row, regions),
      at: row.at,
    })),
    asOf,
  };
}
