const known = new Map<string, string | null>();
const keyOf = (folder: string): string => `verzahnt.visit.${folder}`;

/** When this data folder was last open here before this session; null at the first visit. Instant, ISO 8601 in UTC. */
export function lastVisit(folder: string): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const stored = localStorage.getItem(keyOf(folder));
  known.set(folder, stored);
  return stored;
}

/** Remembers that the person is here now. */
export function noteVisit(folder: string): void {
  lastVisit(folder);
  localStorage.setItem(keyOf(folder), new Date().toISOString());
}
