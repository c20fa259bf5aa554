/** What one file may cost. All sizes in bytes; checked while inflating, never taken from what the file declares. */
export interface ReadLimits {
  fileBytes: number;
  zipEntries: number;
  /** All parts together, inflated. */
  inflatedBytes: number;
  /** A part that grows past `ratioFromBytes` may be at most this many times its packed size. */
  ratio: number;
  ratioFromBytes: number;
  sheets: number;
  /** Cells with content, all sheets together. */
  cells: number;
  /** Places in rows including the gaps between cells, all sheets together. */
  places: number;
  /** Cells further right than this column are named in a warning and not read. */
  columns: number;
}

const mebi = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * mebi,
  zipEntries: 10_000,
  inflatedBytes: 400 * mebi,
  ratio: 200,
  ratioFromBytes: 16 * mebi,
  sheets: 500,
  cells: 3_000_000,
  places: 8_000_000,
  columns: 2048,
};
