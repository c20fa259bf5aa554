import type { Block, Drawing as Picture, Shape } from '../../../../../shared/contract/documents.ts';
import type { MapLayerInput } from '../../../../../shared/contract/map.ts';
import type { LiveBlock } from '../../../../../shared/contract/rich-text.ts';
import { paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import { paperColours, type Drawing } from '../../../../../shared/domain/map/drawing.ts';
import { mapWithLegend } from '../../../../../shared/domain/map/map-drawing.ts';
import { mapView, type MapView } from '../../../../../shared/domain/map/map-view.ts';
import { mapTexts } from '../../../../../shared/i18n/de/map.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { mapShapes, publicLayer } from '../../map/index.ts';
import { dayText, standText } from './stand.ts';

/** Millimetres of a map in a text. */
const width = 160;

/** The drawing of a map in the millimetres and colours of paper. */
function pictureOf({ width: wide, height, elements }: Drawing): Picture {
  const scale = width / wide;
  const shapes = elements.map((element): Shape => {
    if (element.kind === 'path') {
      const { fill, stroke, width: strokeWidth } = element;
      const d = element.d.replaceAll(/-?\d+(\.\d+)?/g, (number) => (Number(number) * scale).toFixed(2));
      const look = { fill: paperColours[fill], stroke: paperColours[stroke], strokeWidth: strokeWidth * scale };
      return { shape: 'path', d, evenOdd: true, ...look, ...(element.dash && { dash: '1 0.7' }) };
    }
    const { x, y, size, anchor, bold, halo, text } = element;
    return { shape: 'text', x: x * scale, y: y * scale, size: size * scale, anchor, bold, halo, text };
  });
  return { width, height: height * scale, shapes };
}

const inputOf = ({
  records,
  municipalities: _all,
  fieldsOfAction,
  targetGroups,
}: LiveBlock['filter']): MapLayerInput => {
  const indicatorId = records?.[0];
  if (indicatorId !== undefined) return { measure: { kind: 'indicator', indicatorId }, perThousand: false };
  const terms = {
    ...(fieldsOfAction && { fieldOfAction: fieldsOfAction }),
    ...(targetGroups && { targetGroup: targetGroups }),
  };
  return { measure: { kind: 'offers', filter: { terms } }, perThousand: false };
};

/** The figures of the map; only what is not simply known has a word beside it. */
function values({ rows, unit, title }: MapView): Block {
  const { municipality, remark } = mapTexts.table;
  const remarkOf = ({ state }: MapView['rows'][number]): string => (state === mapTexts.states.known ? '' : state);
  const withRemarks = rows.some((row) => remarkOf(row) !== '');
  return {
    type: 'table',
    caption: title,
    columns: [
      { text: municipality, align: 'left', share: 3 },
      { text: unit, align: 'right', share: 2 },
      ...(withRemarks ? [{ text: remark, align: 'left' as const, share: 3 }] : []),
    ],
    rows: rows.map((row) => ({
      kind: 'row',
      cells: [row.name, row.figure, ...(withRemarks ? [remarkOf(row)] : [])].map(textCell),
    })),
  };
}

/** A figure of an office for statistics: no round was asked for it. */
const isOfIndicator = ({ records }: LiveBlock['filter']): boolean => records?.[0] !== undefined;

/** Offers of a selection or one indicator on the map of the Kommunen, small figures hidden, and its figures as a table. */
export function mapBlock(context: ReadContext, { title, filter }: LiveBlock): Block[] {
  const layer = publicLayer(context, inputOf(filter));
  const map = mapView(layer, mapShapes(context), { method: 'quantile', patterns: true });
  const stand = isOfIndicator(filter) ? dayText(context) : standText(context, layer);
  const source = `${map.source}. ${stand}`;
  return [
    { type: 'drawing', drawing: pictureOf(mapWithLegend(map)), alt: map.alternative, caption: title, source },
    ...map.notes.map((note) => paragraph(note, 'note')),
    values(map),
  ];
}
