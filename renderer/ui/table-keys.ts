/** Where a key moves the cursor of a list; `undefined` when the key moves nothing. */
export function nextIndex(key: string, index: number, count: number, page: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const moves: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  };
  const target = moves[key];
  return target === undefined ? undefined : Math.min(last, Math.max(0, target));
}

/** Keys of the rows between two places, both included. */
export function rangeOf(keys: readonly string[], from: number, to: number): string[] {
  return keys.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** A copy of the selection with one key switched. */
export function toggled(selected: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
