import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { latestStand, listGaps } from '../../coverage/index.ts';
import { plannedFor } from '../../planning/index.ts';
import { listRegions } from '../../settings/index.ts';
import { listTerms } from '../../vocabularies/index.ts';
import { isChosen, standText } from './stand.ts';

/** Confirmed gaps with their reasons, in the order of the Kommunen: no ranking. */
export function gapsBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const { db, clock } = context;
  const planned = plannedFor(db, clock.today());
  const names = new Map(listTerms(db, 'fieldOfAction').map(({ id, name }) => [id, name]));
  const gaps = listGaps(db).filter(
    ({ ags, fieldOfAction }) => isChosen(filter.municipalities, ags) && isChosen(filter.fieldsOfAction, fieldOfAction),
  );
  if (gaps.length === 0) return [];
  const rows = listRegions(db).flatMap(({ ags, name }) =>
    gaps
      .filter((gap) => gap.ags === ags)
      .map((gap) => ({
        kind: 'row' as const,
        cells: [
          name,
          names.get(gap.fieldOfAction) ?? gap.fieldOfAction,
          gap.reason,
          planned(gap) || reportTexts.nothingPlanned,
        ].map(textCell),
      })),
  );
  const shares = [2, 3, 5, 4];
  return [
    {
      type: 'table',
      caption: title,
      columns: paperTexts.live.gapColumns.map((text, index) => ({ text, align: 'left', share: shares[index] ?? 1 })),
      rows,
      source: standText(context, latestStand(context)),
    },
  ];
}
