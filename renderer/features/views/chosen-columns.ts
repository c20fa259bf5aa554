/** The columns of a list that are chosen, in their order. */
export function chosenColumns<Column extends { key: string }>(
  all: readonly Column[],
  keys: readonly string[],
): Column[] {
  const byKey = new Map(all.map((column) => [column.key, column]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
