import type { MapSheet } from '../../../../shared/contract/handouts.ts';
import { mapSheetView } from '../../../../shared/domain/map/sheet-view.ts';
import { mapTexts as t } from '../../../../shared/i18n/de/map.ts';
import { workbookBytes, type OutputCell } from '../../../excel/write/index.ts';

/** The values of a map as a workbook: a row per municipality, with the state beside the figure. */
export function renderMapXlsx(sheet: MapSheet): Promise<Uint8Array> {
  const { map, title, subtitle, responses } = mapSheetView(sheet);
  const rows = map.rows.map(({ ags, name, value, figure, state, population }): OutputCell[] => [
    ags,
    name,
    value ?? figure,
    state,
    population,
  ]);
  const isWhole = map.rows.every(({ value }) => value === null || Number.isInteger(value));
  const format = isWhole ? '#,##0' : '#,##0.00';
  return workbookBytes({
    title,
    created: sheet.asOf,
    sheets: [
      {
        name: t.sheet.worksheet,
        title,
        notes: [subtitle, responses, ...map.notes, map.source],
        columns: [
          { header: t.table.key, width: 16 },
          { header: t.table.municipality, width: 28 },
          { header: map.unit || t.panel.figure, width: 24, format },
          { header: t.table.state, width: 26 },
          { header: t.table.populationOf(map.populationSource), width: 24, format: '#,##0' },
        ],
        rows,
      },
    ],
  });
}
