import type { MapShape } from '../../../../shared/contract/map.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

interface StoredSet {
  id: string;
  file_name: string;
  source: string;
  shapes: string;
  loaded_at: string;
}
export interface BoundarySet {
  id: string;
  fileName: string;
  source: string;
  loadedAt: string;
  shapes: MapShape[];
}
const present = statement<StoredSet>(
  'SELECT id, file_name, source, shapes, loaded_at FROM boundary_set ORDER BY id DESC LIMIT 1',
);

/** The loaded boundaries; undefined while the built-in ones are used. */
export function loadedBoundaries(db: ReadDb): BoundarySet | undefined {
  const row = db.get(present);
  return (
    row && {
      id: row.id,
      fileName: row.file_name,
      source: row.source,
      loadedAt: row.loaded_at,
      shapes: JSON.parse(row.shapes) as MapShape[],
    }
  );
}
