export interface RowKeys {
  /** The record each row means; a row whose key belongs elsewhere and whose name says nothing has none. */
  keys: ReadonlyMap<number, string>;
  /** Rows that were given the offer they name instead of the one under their key. */
  moved: ReadonlySet<number>;
}

/** What each name stands for, where it stands for one thing only. */
function unique(names: Iterable<[string, string]>): Map<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [id, name] of names) {
    if (found.has(name)) twice.add(name);
    found.set(name, id);
  }
  for (const name of ['', ...twice]) found.delete(name);
  return found;
}

/**
 * Keys of rows on a sheet that was sorted without its hidden column: then rows name each other's offers. A row that has the
 * name of another offer of the sheet means that one. A new name under a key is a renamed offer, unless the offer of that key
 * is named by another row.
 */
export function keysOfRows(
  ids: ReadonlyMap<number, string>,
  said: ReadonlyMap<number, string>,
  stored: ReadonlyMap<string, string>,
): RowKeys {
  const ownerOf = unique(stored);
  const isOther = (row: number, id: string): boolean => stored.has(id) && said.get(row) !== stored.get(id);
  const moved = new Set<number>();
  for (const [row, id] of ids) if (isOther(row, id) && ownerOf.has(said.get(row) ?? '')) moved.add(row);
  if (moved.size === 0) return { keys: ids, moved };
  const named = new Set(said.values());
  const keys = [...ids].flatMap(([row, id]): [number, string][] => {
    if (moved.has(row)) return [[row, ownerOf.get(said.get(row) ?? '') ?? id]];
    return isOther(row, id) && named.has(stored.get(id) ?? '') ? [] : [[row, id]];
  });
  return { keys: new Map(keys), moved };
}
