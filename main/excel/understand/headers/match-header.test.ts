import { expect, test } from 'vitest';
import { bestMatch, matchHeader } from './match-header.ts';

/** The field that a header names with enough weight to be taken, or null. */
const fieldOf = (header: string): string | null => {
  const best = bestMatch(matchHeader(header));
  return best && best.score >= 0.58 && best.meaning.type === 'field' ? best.meaning.field : null;
};

test.each([
  ['Wer bietet das Angebot an?', 'provider'],
  ['Wie viele Personen nehmen teil?', 'participants'],
  ['Wie viele davon sind Frauen?', 'participantsFemale'],
  ['Wie viele Plätze gibt es höchstens?', 'capacity'],
  ['Wo findet es statt?', 'locationName'],
  ['Wann findet es statt?', 'schedule'],
  ['Seit wann gibt es das Angebot?', 'validFrom'],
  ['Durch wen?', 'provider'],
  ['Wer', 'provider'],
  ['Was', 'name'],
  ['Von wem wird das Angebot durchgeführt?', 'provider'],
  ['Durch wen wird das Angebot finanziert?', 'funding'],
  ['Haben Sie Bedarf an Unterstützung? Wenn ja, welchen?', 'wishes'],
  ['Bis wann ist die Finanzierung gesichert?', 'fundedUntil'],
  ['3. Wie oft findet das Angebot statt? (z. B. wöchentlich)', 'recurrence'],
  ['Dürfen wir die Kontaktdaten veröffentlichen?', 'publishContact'],
  ['Was läuft nicht gut?', 'problems'],
  ['Wer hat den Bogen ausgefüllt?', null],
  ['Wie viele Stunden dauert der Kurs?', null],
])('die Frage „%s“ zielt auf %s', (header, field) => expect(fieldOf(header)).toBe(field));

test.each([
  ['Ansperchpartner', 'contactName'],
  ['Handulngsfelder', 'fieldsOfAction'],
  ['Änderungswünsche', 'wishes'],
  ['TN-Gebühr', 'fee'],
  ['Kursentgelt', 'fee'],
  ['Bildungsträger', 'provider'],
  ['Gebiet/Kommune', 'municipality'],
  ['interne Nr. des Angebots', 'externalId'],
  ['Bez. d. Angebots', 'name'],
  ['Bitte tragen Sie hier den Namen des Angebotes ein (max. 80 Zeichen)', 'name'],
  ['Bitte geben Sie den Träger des Angebotes an', 'provider'],
])('verschrieben, zusammengesetzt oder doppelt benannt: „%s“ ist %s', (header, field) => {
  expect(fieldOf(header)).toBe(field);
});

test.each(['Rechnungs-Nr.', 'Kontonummer', 'Vorlage-Nr.', 'Steuer-ID', 'Artikel-Nr.', 'Aktenzeichen', 'Wartezeit'])(
  '„%s“ ist weder laufende Nummer noch Kennung noch sonst ein Feld',
  (header) => expect(fieldOf(header)).toBeNull(),
);
