import type { ImportedKind, ImportField } from '../../domain/import-fields.ts';
import { formatDay } from '../format.ts';
import { fieldLabels } from './fields.ts';
import { tableKindNames } from './table-kinds.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

/** What the program kept of decisions about earlier files. */
export const learnedTexts = {
  reason: {
    decided: (at: string, file: string): string => `Gelernt aus der Korrektur vom ${formatDay(at)} („${file}“).`,
    accepted: (at: string, file: string): string => `Gelernt aus der Übernahme vom ${formatDay(at)} („${file}“).`,
  },
  column: (header: string, field: ImportField | null): string =>
    field === null ? `„${header}“ wird nicht übernommen` : `„${header}“ ist ${fieldLabels[field]}`,
  value: (original: string, field: ImportField, names: readonly string[]): string => {
    if (original === '') return `Ohne Angabe ist ${fieldLabels[field]} ${quoted(names) || 'leer'}`;
    return names.length === 0
      ? `„${original}“ bleibt unter ${fieldLabels[field]} leer`
      : `„${original}“ ist ${fieldLabels[field]} ${quoted(names)}`;
  },
  sign: (sign: string, meaning: 'zero' | 'missing'): string =>
    `„${sign}“ bedeutet ${meaning === 'zero' ? 'null' : 'keine Angabe'}`,
  included: (sheet: string, included: boolean, kind: ImportedKind | undefined): string =>
    `Tabelle in Blatt „${sheet}“ wird ${included ? '' : 'nicht '}${kind ? `als ${tableKindNames[kind]} ` : ''}übernommen`,
  table: (sheet: string): string => `Grenzen der Tabelle in Blatt „${sheet}“`,
  sender: (name: string): string => `Absender ist ${name}`,
  /** Instead of a sender, for registers and plans that nobody sends. */
  sameLayout: 'Listen mit diesem Aufbau',
  yes: 'ja',
  no: 'nein',

  from: {
    decided: (at: string): string => `Gelernt aus der Korrektur vom ${formatDay(at)}:`,
    accepted: (at: string): string => `Gelernt aus der Übernahme vom ${formatDay(at)}:`,
  },
  revoke: 'widerrufen',
  more: (n: number): string => ` und ${n} weitere`,
  dialogTitle: 'Gelernte Entscheidungen in dieser Datei',
  dialogLead:
    'Diese Entscheidungen wurden bei einer früheren Datei desselben Absenders getroffen und hier angewandt, bevor gefragt wurde.',
  revokeHere: 'Nur in dieser Datei',
  revokeForGood: 'Für immer',
  revokeText:
    'Die Datei wird ohne diese Entscheidung neu ausgewertet. „Für immer“ vergisst sie auch für spätere Dateien; bereits übernommene Angebote ändern sich nicht.',
  close: 'Schließen',
  revoked: 'Die Entscheidung gilt für diese Datei nicht mehr.',
  forgotten: 'Die Entscheidung ist vergessen.',

  title: 'Gelernte Entscheidungen',
  lead: 'Was Sie beim Einlesen festgelegt haben, gilt für die nächste Datei desselben Absenders. Hier lässt es sich vergessen.',
  empty: 'Noch nichts gelernt. Entscheidungen werden gemerkt, sobald eine Datei übernommen ist.',
  showMore: (n: number): string => `${n} weitere zeigen`,
  forget: 'Vergessen',
  forgetOf: (text: string): string => `Vergessen: ${text}`,
  columns: { sender: 'Absender', text: 'Entscheidung', file: 'Aus Datei', at: 'am', actions: 'Aktionen' },
};
