import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import type { HeaderMatch } from '../headers/match-header.ts';
import { fieldLabels } from '../synonyms/field-labels.ts';

type Field = ImportField | 'rowNumber';

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 46).trimEnd()}…` : text);

/** Why a header leads to a field. */
export function headerReason(header: string, field: Field, match: HeaderMatch): string {
  const quoted = `Überschrift „${short(header)}“`;
  const label = `„${fieldLabels[field]}“`;
  if (match.manner === 'exact' && fold(header) === fold(fieldLabels[field]))
    return `${quoted} ist die Bezeichnung des Feldes`;
  switch (match.manner) {
    case 'exact':
    case 'joined':
      return `${quoted} ist eine gebräuchliche Bezeichnung für ${label}`;
    case 'part':
      return `${quoted} enthält „${match.phrase}“, das für ${label} steht`;
    case 'question':
      return `Die Frage ${quoted.slice('Überschrift '.length)} fragt nach ${label}`;
    case 'several':
      return `${quoted} nennt mehrere Angaben, die erste gehört zu ${label}`;
    case 'abbreviation':
      return `${quoted} ist eine Abkürzung von „${match.phrase}“`;
    case 'compound':
      return `${quoted} ist zusammengesetzt mit „${match.phrase}“`;
    case 'similar':
      return `${quoted} ist „${match.phrase}“ sehr ähnlich geschrieben`;
    case 'sound':
      return `${quoted} klingt wie „${match.phrase}“`;
  }
}

export const combinedContactReason = 'Kontaktspalte mit Name, Telefon oder E-Mail in einer Zelle';
export const checkMatrixReason = (field: Field, leaf: string, town?: string): string =>
  `Ankreuzspalte „${short(leaf)}“${town === undefined ? '' : `, kurz für ${town},`} unter „${fieldLabels[field]}“`;
export const kindAsNameReason = 'Keine Spalte nennt das Angebot beim Namen; diese unterscheidet die Zeilen';
export const peopleReason = '„Name“ neben einer Funktion, der Inhalt sind Namen von Personen';
export const withContent = (reason: string): string => `${reason}; der Inhalt passt dazu`;

/** What a column is by its content alone. */
export const contentReasons = {
  email: 'Inhalt sieht nach E-Mail-Adressen aus',
  website: 'Inhalt sieht nach Internetadressen aus',
  phone: 'Inhalt sieht nach Telefonnummern aus',
  ags: 'Inhalt sieht nach Gemeindeschlüsseln aus',
  places: 'Inhalt sind Namen von Kommunen des Kreises',
  postalCode: 'Inhalt sieht nach Postleitzahlen aus',
  counting: 'Inhalt zählt die Zeilen durch',
};

/** Why a column holds figures. */
export const figureReasons = {
  figures: 'Zahlen unter einer eigenen Überschrift: je Zeile ein Wert',
  year: (header: string): string => `Zahlen unter „${short(header)}“: je Zeile ein Wert für dieses Jahr`,
  names: 'Texte links von den Zahlen benennen sie',
  periods: 'Tage oder Jahre links von den Zahlen, ohne Überschrift',
};

export const sharedHeadReason = 'Handlungsfelder, die unter derselben Überschrift vor den Angeboten stehen';
export const dayColumnReason = (header: string): string => `Zeiten unter „${short(header)}“`;
export const dateBesideTimeReason = 'Tage neben den Uhrzeiten';
export const codesReason = 'Spalte „Nr.“ enthält eindeutige Kennungen, keine Zählung';
export const costsOfYearReason = 'Kosten mit einem Jahr in der Überschrift: ein Betrag für dieses Jahr';
export const houseNumberReason = '„Nr.“ neben der Straße';

/** Why a column stays without a field. */
export const noReasons = {
  empty: 'Weder Überschrift noch Inhalt',
  unknownHeader: (header: string): string =>
    `Überschrift „${short(header)}“ ist nicht bekannt, der Inhalt nicht eindeutig`,
  noHeader: 'Keine Überschrift, der Inhalt ist nicht eindeutig',
  otherMeaning: (header: string): string => `Überschrift „${short(header)}“ ist bekannt, aber kein Feld eines Angebots`,
  contradiction: (header: string, field: Field): string =>
    `Überschrift „${short(header)}“ weist auf „${fieldLabels[field]}“, der Inhalt widerspricht`,
  taken: (field: Field, letter: string): string => `„${fieldLabels[field]}“ ist schon Spalte ${letter} zugeordnet`,
  weak: (header: string, field: Field): string =>
    `Überschrift „${short(header)}“ könnte „${fieldLabels[field]}“ sein, ist aber nicht eindeutig`,
  otherTable: 'Tabelle dieser Art hat keine Felder eines Angebots',
};
