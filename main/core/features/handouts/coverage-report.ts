import type { CoverageReport, HandoutOptions } from '../../../../shared/contract/handouts.ts';
import { formatPartialDate } from '../../../../shared/domain/partial-date.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { coverageMatrix, firstDayOf, listGaps } from '../coverage/index.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import { directoryRows, sourcesOf, type DirectoryRow } from './handouts.repository.ts';

type Section = CoverageReport['directory'][number];
type Names = Map<string, string>;

/** The period in words, with the precision the sender gave: "seit 2019, bis 31.12.2026". */
function periodOf(from: string | null, to: string | null): string {
  const parts = [
    from && from !== 'open' ? handoutTexts.since(formatPartialDate(from)) : '',
    to === 'open' ? handoutTexts.openEnd : to ? handoutTexts.until(formatPartialDate(to)) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function termNames(terms: string | null, vocabulary: string, names: Names): string {
  const ids = (terms?.split(',') ?? []).filter((term) => term.startsWith(`${vocabulary}:`));
  return ids.map((term) => names.get(term) ?? term).join(', ');
}

const toEntry = (row: DirectoryRow, names: Names): Section['offers'][number] => ({
  name: row.name,
  provider: row.provider ?? '',
  fields: termNames(row.terms, 'fieldOfAction', names),
  targetGroups: termNames(row.terms, 'targetGroup', names),
  place: row.location ?? '',
  period: periodOf(row.valid_from, row.valid_to),
});

function directoryOf(db: ReadDb, from: string, missing: ReadonlySet<string>): Section[] {
  const vocabularies = listVocabularies(db);
  const names: Names = new Map(
    (['fieldOfAction', 'targetGroup'] as const).flatMap((v) =>
      vocabularies[v].map((term) => [`${v}:${term.id}`, term.name] as const),
    ),
  );
  const rows = Map.groupBy(directoryRows(db, from), (row) => row.ags);
  const sections = [
    ...listRegions(db).map(({ ags, name }) => ({ ags, name })),
    { ags: '*', name: handoutTexts.districtWide },
  ];
  return sections.flatMap(({ ags, name }) => {
    const offers = rows.get(ags) ?? [];
    const note = missing.has(ags) ? handoutTexts.noAnswerHere : null;
    return offers.length > 0 ? [{ heading: name, note, offers: offers.map((row) => toEntry(row, names)) }] : [];
  });
}

/** Everything the coverage report shows, as one piece of data: print view, Word and Excel are made from it. */
export function coverageReport(context: ReadContext, options: HandoutOptions): CoverageReport {
  const { db, clock } = context;
  const matrix = coverageMatrix(context, { rows: options.rows, columns: 'municipality' });
  const regions = listRegions(db);
  const nameOf = new Map(regions.map((region) => [region.ags, region.name]));
  const missing = new Set(matrix.responses.missing.map(({ ags }) => ags));
  const fields = listVocabularies(db).fieldOfAction;
  return {
    options,
    settings: readSettings(db),
    regions,
    matrix,
    gaps: listGaps(db),
    fieldNames: Object.fromEntries(fields.map(({ id, name }) => [id, name])),
    directory: options.directory ? directoryOf(db, firstDayOf(matrix.survey), missing) : [],
    sources: sourcesOf(db, matrix.survey.id).map(({ fileName, sender, actor_name, at }) => ({
      fileName,
      sender: actor_name ?? nameOf.get(sender) ?? handoutTexts.severalSenders,
      at,
    })),
    asOf: clock.now(),
  };
}
