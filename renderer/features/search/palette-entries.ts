import type { OutputOf } from '../../../shared/contract/index.ts';
import { fold, foldings } from '../../../shared/domain/text-folding.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { readableInstants } from '../../../shared/i18n/format.ts';
import { targetPath } from '../../app/paths.ts';
// Not from the index: the palette is there from the first paint, the list of offers is not.
import { offersLocation } from '../offers/filter-url.ts';

/** Something the palette can do without data. */
export interface PaletteCommand {
  id: string;
  label: string;
  /** Shown shortcut, may be empty. */
  keys: string;
  run: () => void;
}

export interface PaletteEntry {
  id: string;
  title: string;
  detail: string;
  /** Right side: kind of a hit, shortcut of a command. */
  note: string;
  run: () => void;
}

export type Hits = OutputOf<'search.all'>['hits'];

/** True when every word of the text begins a word of the label (Müller = Mueller = Muller). */
export function matches(label: string, text: string): boolean {
  const words = foldings(label).flatMap((form) => form.split(/[^\p{L}\p{N}]+/u));
  return text
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => foldings(part).some((form) => words.some((word) => word.startsWith(form))));
}

/** True when the text begins the name of a command: then commands stand above the records. */
export const namesCommand = (commands: readonly PaletteCommand[], text: string): boolean =>
  text !== '' && commands.some((command) => fold(command.label).startsWith(fold(text)));

/** Commands whose words begin with what was typed; all of them for an empty text. */
export const commandEntries = (commands: readonly PaletteCommand[], text: string): PaletteEntry[] =>
  commands
    .filter((command) => matches(command.label, text))
    .map((command) => ({
      id: `c-${command.id}`,
      title: command.label,
      detail: '',
      note: command.keys,
      run: command.run,
    }));

/** A Kommune leads to its offers. */
function pathOf(hit: Hits[number]): string {
  return hit.kind === 'municipality' ? offersLocation({ municipalities: [hit.id] }) : targetPath(hit.target);
}

/** Records found by the core. */
export const hitEntries = (hits: Hits, go: (path: string) => void): PaletteEntry[] =>
  hits.map((hit) => ({
    id: `h-${hit.kind}-${hit.id}`,
    title: hit.title,
    detail: hit.kind === 'organization' ? de.search.offers(Number(hit.detail)) : readableInstants(hit.detail),
    note: de.search.kinds[hit.kind],
    run: () => go(pathOf(hit)),
  }));
