import type { ImportField } from '../../domain/import-fields.ts';
import { formatList, formatNumber, plural } from '../format.ts';
import { fieldLabels } from './fields.ts';
import { files } from './imports-counts.ts';

/** "… ist kein Handlungsfeld": the fields whose values come from a list. */
const notA: Partial<Record<ImportField, string>> = {
  offerType: 'keine Angebotsart',
  providerType: 'keine Trägerart',
  fieldsOfAction: 'kein Handlungsfeld',
  strands: 'kein Arbeitsbereich',
  educationPhases: 'keine Phase der Bildungskette',
  targetGroups: 'keine Zielgruppe',
};

const unmappedColumns = (count: number): string =>
  `${plural(count, 'Spalte ist', 'Spalten sind')} keinem Feld zugeordnet; der Inhalt bleibt als Zusatz erhalten.`;

/** The cards of what is to be decided while checking. */
export const cardTexts = {
  region: 'Zu entscheiden',
  before: 'Vorige Fragen',
  further: 'Weitere Fragen',
  unmappedColumns,
  none: (unmapped: number, leftOut: readonly string[]): string =>
    [
      'Keine offenen Fragen.',
      unmapped > 0 && unmappedColumns(unmapped),
      leftOut.length > 0 &&
        `Nicht übernommen: ${formatList(leftOut.map((sheet) => `„${sheet}“`))}. Dort ist nicht sicher erkennbar, worum es geht; unter „Tabelle ändern“ lässt sich das festlegen.`,
      unmapped === 0 && leftOut.length === 0 && 'Alle Spalten und Werte sind zugeordnet.',
    ]
      .filter(Boolean)
      .join(' '),
  columnTitle: (sheet: string, field: ImportField): string =>
    `Blatt „${sheet}“: Welche Spalte ist „${fieldLabels[field]}“?`,
  columnText: 'Keine Spalte war sicher zu erkennen. Ohne Antwort wird das Blatt nicht übernommen.',
  column: (letter: string, header: string): string => (header === '' ? `Spalte ${letter}` : header),
  leaveSheet: 'Blatt weglassen',
  more: (n: number): string => `${plural(n, 'weitere Stelle steht', 'weitere Stellen stehen')} farbig in der Tabelle.`,
  valueTitle: (original: string, field: ImportField): string =>
    field === 'municipality'
      ? `„${original}“: welche Kommune?`
      : `„${original}“ ist ${notA[field] ?? `unter „${fieldLabels[field]}“ nicht bekannt`}`,
  cellTitle: (original: string, field: ImportField | null): string => {
    const place = field === null ? '' : `„${fieldLabels[field]}“`;
    if (original === '') return `${place || 'Zelle'} ist leer`;
    return place === '' ? `„${original}“` : `„${original}“ unter ${place}`;
  },
  signTitle: (sign: string): string => `„${sign}“ in dieser Datei bedeutet`,
  signText: (n: number): string =>
    `${plural(n, 'Zelle', 'Zellen')}. Die Antwort gilt für diese und spätere Dateien dieses Absenders.`,
  sourceTitle: 'Woher stammen diese Werte?',
  sourceText: 'Die Tabelle nennt keine Quelle. Die Antwort gilt auch für spätere Dateien des Absenders.',
  sourceOther: 'andere Quelle …',
  sourceLabel: 'Quelle der Werte',
  sourceNone: 'ohne Quelle',
  forAll: 'für alle Dateien dieses Einlesens',
  answeredForAll: (n: number): string => `Die Antwort gilt in ${files(n)}.`,
  signZero: '0, also keine',
  signMissing: 'keine Angabe',
  cells: (cells: readonly string[]): string =>
    cells.length <= 2 ? cells.join(', ') : `${cells[0]} und ${formatNumber(cells.length - 1)} weitere`,
  other: 'anderes …',
  districtWide: 'kreisweit',
  leaveEmpty: 'leer lassen',
  leftEmpty: 'leer gelassen',
  answeredRegion: 'Beantwortete Fragen',
  answered: (original: string, answer: string): string => `„${original}“: ${answer}`,
  changeAnswer: 'Antwort ändern',
  changeAnswerTo: (original: string): string => `Antwort ändern zu „${original}“`,
  correct: 'Wert eingeben …',
  correctLabel: (cell: string): string => `Neuer Wert für Zelle ${cell}`,
  apply: 'Übernehmen',
  applyToEqual: (n: number): string => `In allen ${formatNumber(n)} gleichen Zellen`,
  applyToOne: (cell: string): string => `Nur ${cell}`,
  leave: 'so lassen',
  left: 'so gelassen',
  show: (cell: string): string => `Zelle ${cell} zeigen`,
  searchTerm: (field: string): string => `${field} suchen`,
  noTerm: 'Kein Eintrag passt.',
  newTerm: (name: string): string => `„${name}“ als neuen Begriff anlegen`,
  termMade: (name: string, list: string): string => `„${name}“ steht jetzt in der Wortliste „${list}“.`,
  applyTerms: (n: number): string => (n < 2 ? 'Übernehmen' : `${formatNumber(n)} übernehmen`),
} as const;
