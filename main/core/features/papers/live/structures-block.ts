import type { Block } from '../../../../../shared/contract/documents.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import type { StructureColumn } from '../../../../../shared/contract/structures.ts';
import { paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { paperTexts } from '../../../../../shared/i18n/de/papers.ts';
import { structuresTexts } from '../../../../../shared/i18n/de/structures.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { latestStand } from '../../coverage/index.ts';
import { structureRows, structuresOf } from '../../structures/index.ts';
import { isChosen, standText } from './stand.ts';

type Row = Extract<Block, { type: 'table' }>['rows'][number];

/** What is known of one Kommune, line by line; one that has not answered says so. */
function rowsOf(column: StructureColumn): Row[] {
  const { nothing, noneKnown } = structuresTexts;
  const empty: readonly string[] = [...Object.values(nothing), noneKnown];
  const said = structureRows([column]).flatMap(({ label, cells: [cell] }): Row[] =>
    cell && !empty.includes(cell.text) ? [{ kind: 'row', cells: [textCell(label), textCell(cell.text)] }] : [],
  );
  const silent = column.response === 'noResponse';
  const answer: Row = {
    kind: 'row',
    cells: [
      textCell(paperTexts.live.answer),
      { text: silent ? paperTexts.live.silentStructures : nothing[column.response], hatched: silent },
    ],
  };
  return [{ kind: 'group', cells: [textCell(column.name)] }, ...said, ...(silent || said.length === 0 ? [answer] : [])];
}

/** Offices, bodies and what the Kommunen said of their structures, one Kommune below the other. */
export function structuresBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const columns = structuresOf(context, {}).columns.filter(({ place }) => isChosen(filter.municipalities, place));
  if (columns.length === 0) return [];
  const [label, text] = paperTexts.live.structureColumns;
  return [
    {
      type: 'table',
      caption: title,
      columns: [
        { text: label, align: 'left', share: 3 },
        { text, align: 'left', share: 6 },
      ],
      rows: columns.flatMap(rowsOf),
      source: standText(context, latestStand(context)),
    },
    ...(columns.some(({ response }) => response === 'noResponse')
      ? [paragraph(`${structuresTexts.reading} ${structuresTexts.origin}`, 'note')]
      : []),
  ];
}
