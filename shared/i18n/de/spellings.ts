import type { SpellingGroup } from '../../contract/imports-spellings.ts';
import type { ImportField } from '../../domain/import-fields.ts';
import { formatNumber, plural } from '../format.ts';
import { fieldLabels } from './fields.ts';

/** The list "Gleiche Schreibweisen" of the checking step. */
export const spellingTexts = {
  open: (n: number): string => (n === 0 ? 'Gleiche Schreibweisen' : `Gleiche Schreibweisen (${formatNumber(n)})`),
  title: 'Gleiche Schreibweisen',
  lead: 'Diese Angaben sind verschieden geschrieben und meinen vermutlich dasselbe. Geändert wird erst, was Sie angleichen; der Text der Datei bleibt als Herkunft erhalten.',
  empty: 'Keine Vorschläge: gleiche Angaben sind in dieser Datei gleich geschrieben.',
  rungs: {
    spelling: 'gleich bis auf Schreibweise',
    letters: 'gleiche Buchstaben, anders getrennt',
    sound: 'klingt gleich',
    oneLetter: 'ein Buchstabe anders',
    twoLetters: 'zwei Buchstaben anders',
  } satisfies Record<SpellingGroup['rung'], string>,
  target: 'Gemeinsame Schreibweise',
  term: 'Begriff der Liste',
  chooseTerm: 'Bitte wählen',
  reasons: {
    inventory: (offers: number): string => `so im Bestand (${plural(offers, 'Angebot', 'Angebote')})`,
    term: 'steht so in der Liste',
    frequent: 'häufigste Schreibweise der Datei',
    complete: 'vollständigste Schreibweise der Datei',
    open: 'kein Begriff der Liste ist ähnlich',
    own: 'von Ihnen eingetragen',
  },
  alsoKnown: (texts: string): string => `Im Bestand auch: ${texts}`,
  cells: (n: number): string => plural(n, 'Zelle', 'Zellen'),
  more: (n: number): string => `und ${formatNumber(n)} weitere`,
  stays: 'bleibt so',
  align: 'Angleichen',
  alignOf: (field: ImportField, target: string): string => `Angleichen: ${fieldLabels[field]} ${target}`,
  alignSure: (n: number): string => `Alle ${formatNumber(n)} gleichen bis auf Schreibweise angleichen`,
  different: 'Verschieden',
  differentOf: (field: ImportField, target: string): string => `Verschieden: ${fieldLabels[field]} ${target}`,
  otherFiles: (n: number): string =>
    `auch in ${plural(n, 'weiterer offener Datei', 'weiteren offenen Dateien')} angleichen`,
  aligned: 'Angeglichen',
  alignedLine: (field: ImportField, originals: string, target: string): string =>
    `${fieldLabels[field]}: ${originals} als „${target}“`,
  apart: 'Verschieden',
  apartLine: (field: ImportField, originals: string): string => `${fieldLabels[field]}: ${originals}`,
  withdraw: 'Zurücknehmen',
  withdrawOf: (line: string): string => `Zurücknehmen: ${line}`,
  close: 'Schließen',
} as const;
