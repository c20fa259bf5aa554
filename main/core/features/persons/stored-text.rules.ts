/** A change of one plain text; the same text where there is nothing to change. */
export type ChangeText = (text: string) => string;

function changeWithin(value: unknown, change: ChangeText): unknown {
  if (typeof value === 'string') return changeStored(value, change);
  if (Array.isArray(value)) return value.map((entry) => changeWithin(entry, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [change(key), changeWithin(entry, change)]));
}

function parsed(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return null;
  }
}

/** Changes a stored text: JSON by its texts and names, also where JSON stands in a text of it; anything else as a whole. */
export function changeStored(stored: string, change: ChangeText): string {
  const json = parsed(stored);
  if (json === null) return change(stored);
  let isChanged = false;
  const result = changeWithin(json, (text) => {
    const changed = change(text);
    isChanged ||= changed !== text;
    return changed;
  });
  return isChanged ? JSON.stringify(result) : stored;
}
