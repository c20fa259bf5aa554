import type { Block, BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { ProgrammeRecord } from '../../../../shared/contract/funding.ts';
import { heading, numberCell, paragraph, textCell } from '../../../../shared/domain/documents/blocks.ts';
import { fundingTexts } from '../../../../shared/i18n/de/funding.ts';
import { steeringReportTexts } from '../../../../shared/i18n/de/steering-reports.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { amountCell, fundingDocument, table, textRow } from './document-parts.ts';
import { measureTable } from './funding-documents.ts';
import { getProgramme } from './funding.service.ts';

const t = steeringReportTexts.cut;
const words = fundingTexts.cut;
type Measures = ProgrammeRecord['measures'];

/** Which measures each Kommune would lose; kreisweite ones stand for themselves. */
function placesTable(measures: Measures, places: readonly { ags: string; name: string }[]): Block {
  const named = (own: Measures): string => own.map(({ number, name }) => `${number} ${name}`).join('; ');
  const wide = measures.filter(({ districtWide }) => districtWide);
  const [place, what] = t.placeColumns;
  return table(
    t.perPlaceCaption,
    [
      { text: place, share: 2 },
      { text: what, share: 7 },
    ],
    [
      ...places.flatMap(({ ags, name }) => {
        const own = measures.filter(({ municipalities }) => municipalities.includes(ags));
        return own.length > 0 ? [textRow([name, named(own)])] : [];
      }),
      ...(wide.length > 0 ? [textRow([fundingTexts.districtWide, named(wide)])] : []),
    ],
  );
}

/** "This programme is cut": sums per year, Kommunen, posts and measures on paper. Throws PROGRAMME_NOT_FOUND. */
export function cutReport(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const programme = getProgramme(context, { id: options.recordId ?? '' });
  const places = listRegions(context.db);
  const { measures, missing, grants, name } = programme;
  const posts = grants.filter((grant) => grant.posts);
  if (measures.length === 0) return fundingDocument(context, options, t.title(name), [paragraph(words.none, 'note')]);
  const years = table(
    words.perYear,
    [
      { text: words.year, share: 2 },
      { text: words.granted, share: 3, right: true },
      { text: words.measures, share: 2, right: true },
    ],
    missing.map(({ year, granted, measures: count }) => ({
      kind: 'row',
      cells: [textCell(String(year)), amountCell(granted), numberCell(count, String(count))],
    })),
  );
  const affected = measures.flatMap(({ municipalities, districtWide }) =>
    districtWide ? [fundingTexts.districtWide] : municipalities,
  );
  const names = new Map(places.map((one) => [one.ags, one.name]));
  return fundingDocument(context, options, t.title(name), [
    paragraph(
      words.sentence(
        measures.length,
        [...new Set(affected)].map((one) => names.get(one) ?? one),
      ),
      'lead',
    ),
    ...(missing.length > 0 ? [heading(t.perYear), years] : []),
    ...(posts.length > 0
      ? [
          heading(t.posts),
          {
            type: 'list' as const,
            ordered: false,
            items: posts.map((grant) => [{ text: `${grant.name}: ${grant.posts}` }]),
          },
        ]
      : []),
    heading(t.perPlace),
    placesTable(measures, places),
    paragraph(t.note, 'note'),
    heading(t.measures),
    measureTable(programme, names),
  ]);
}
