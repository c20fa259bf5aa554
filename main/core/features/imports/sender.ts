import type { RowPlace } from '../../../../shared/domain/import-row.ts';
import { findRegionInFileName } from '../../../../shared/domain/region-matching.ts';
import type { DraftFile } from './draft-file.ts';
import type { Evaluation, Knowledge } from './evaluate.ts';
import { senderOf, type Sender } from './sender.rules.ts';

const contextOf = (knowledge: Knowledge) => ({
  district: knowledge.district,
  municipalities: knowledge.regions,
  otherPlaces: knowledge.otherPlaces,
});

/** The one municipality the file name speaks of, or null. */
function fromFileName(fileName: string, knowledge: Knowledge): string | null {
  const found = findRegionInFileName(fileName, contextOf(knowledge));
  return found.certainty === 'exact' && found.regions.length === 1 ? (found.regions[0] ?? null) : null;
}

/** Place for rows that name none: what the person decided, else the municipality of the file name. */
export function placeFor(draft: Pick<DraftFile, 'fileName' | 'decisions'>, knowledge: Knowledge): RowPlace | null {
  const decided = draft.decisions.sender?.ags;
  const ags = decided ?? fromFileName(draft.fileName, knowledge);
  if (!ags) return null;
  return ags === 'districtWide'
    ? { municipalities: [], districtWide: true }
    : { municipalities: [ags], districtWide: false };
}

export function senderFor(draft: DraftFile, evaluation: Evaluation, knowledge: Knowledge): Sender {
  const rows = evaluation.tables.flatMap((table) => table.rows.map((row) => row.interpreted));
  return senderOf({
    decided: draft.decisions.sender,
    fileName: draft.fileName,
    fromFileName: fromFileName(draft.fileName, knowledge),
    places: rows.flatMap((row) => row.place ?? []),
    providers: rows.flatMap((row) => (typeof row.values.provider === 'string' ? row.values.provider : [])),
    nameOf: (ags) => knowledge.regions.find((region) => region.ags === ags)?.name ?? ags,
  });
}
