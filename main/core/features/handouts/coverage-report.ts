import type { CoverageOptions, CoverageReport } from '../../../../shared/contract/handouts.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import { compareGerman } from '../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { bitOf, coverageMatrix, firstDayOf, listGaps, surveyOf } from '../coverage/index.ts';
import { plannedFor } from '../planning/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import type { Survey } from '../surveys/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { entryOf, senderName, termNamesOf } from './directory-entries.ts';
import { directoryRows, sourcesOf } from './handouts.repository.ts';

type Section = CoverageReport['directory'][number];

function directoryOf(db: ReadDb, survey: Survey, missing: ReadonlySet<string>): Section[] {
  const names = termNamesOf(db);
  const rows = Map.groupBy(directoryRows(db, bitOf(survey), firstDayOf(survey)), (row) => row.ags);
  const sections = [
    ...listRegions(db).map(({ ags, name }) => ({ ags, name })),
    { ags: '*', name: handoutTexts.districtWide },
  ];
  return sections.flatMap(({ ags, name }) => {
    const offers = rows.get(ags) ?? [];
    const note = missing.has(ags) ? handoutTexts.noAnswerHere : null;
    return offers.length > 0 ? [{ heading: name, note, offers: offers.map((row) => entryOf(row, names)) }] : [];
  });
}

/** The confirmed gaps as they may be printed. */
function printedGaps(
  { db, clock }: ReadContext,
  targetGroups: readonly { id: string; name: string }[],
): CoverageReport['gaps'] {
  const names = new Map(targetGroups.map(({ id, name }) => [id, name]));
  const planned = plannedFor(db, clock.today());
  return listGaps(db).map(({ targetGroups: groups, basis: _basis, ...gap }) => ({
    ...gap,
    planned: planned(gap),
    ...(groups.length > 0 && { targetGroups: groups.map((id) => names.get(id) ?? id).join(', ') }),
  }));
}

/** Everything the coverage report shows, as one piece of data: print view, Word and Excel are made from it. */
export function coverageReport(context: ReadContext, options: CoverageOptions): CoverageReport {
  const { db, clock } = context;
  const survey = surveyOf(db, options.surveyId);
  const matrix = coverageMatrix(context, { rows: options.rows, columns: 'municipality', surveyId: survey.id });
  const regions = listRegions(db);
  const missing = new Set(matrix.responses.missing.map(({ ags }) => ags));
  const vocabularies = listVocabularies(db);
  const fields = vocabularies.fieldOfAction;
  return {
    options,
    settings: readSettings(db),
    regions,
    matrix,
    gaps: printedGaps(context, vocabularies.targetGroup),
    fieldNames: Object.fromEntries(fields.map(({ id, name }) => [id, name])),
    directory: options.directory ? directoryOf(db, survey, missing) : [],
    sources: sourcesOf(db, survey.id)
      .map((row) => ({ fileName: row.fileName, sender: senderName(row, regions), at: row.at }))
      .toSorted((one, other) => compareGerman(one.sender, other.sender)),
    asOf: clock.now(),
  };
}
