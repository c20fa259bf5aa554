import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { ShellState } from '../../shared/contract/shell.ts';
import { shownTheme, type ShownTheme } from './theme.ts';

const kept = 'verzahnt.theme';
const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => matchMedia(query));

function subscribe(changed: () => void): () => void {
  for (const query of queries) query.addEventListener('change', changed);
  return () => queries.forEach((query) => query.removeEventListener('change', changed));
}
const snapshot = (): string => queries.map((query) => (query.matches ? 1 : 0)).join('');

/** The look in use, written to the page and remembered so that the next start does not flash. */
export function useShownTheme(theme: ShellState['theme']): ShownTheme {
  const system = useSyncExternalStore(subscribe, snapshot);
  const shown = shownTheme(theme, { dark: system[0] === '1', contrast: system[1] === '1' });
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown;
    localStorage.setItem(kept, shown);
  }, [shown]);
  return shown;
}

/** Before the first paint: the look of last time. */
export function restoreTheme(): void {
  document.documentElement.dataset['theme'] = localStorage.getItem(kept) ?? 'light';
}
