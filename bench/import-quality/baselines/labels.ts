import { offerFields } from '../../../shared/domain/offer-fields.ts';

const words =
  'Kennung|Gemeinde|Ortsteil|Bezeichnung|Beschreibung|Art|Träger|Trägerart|Kooperationspartner|Handlungsfeld|Strang|Bildungskette|Zielgruppe|' +
  'Alter von|Alter bis|Geschlecht|Sprache|Sprachniveau|Einrichtung|Straße|Hausnummer|PLZ|Ort|Reichweite|Wochentag|Rhythmus|seit|bis|' +
  'Daueraufgabe|online|Plätze|Teilnehmende|davon weiblich|Warteliste|Personal|Ehrenamtliche|Kosten|Anmeldung|Kinderbetreuung|barrierefrei|' +
  'Finanzierung|Betrag|gesichert bis|Ansprechperson|Funktion|Telefon|E-Mail|Website|Kontakt veröffentlichen|Bedarf gedeckt|Probleme|Wünsche|Bemerkung';

/** The one German heading of each field in the return sheet, in lower case -> field id. */
export const fieldByLabel: ReadonlyMap<string, string> = new Map(
  words.split('|').map((word, index) => [word.toLowerCase(), offerFields[index] ?? '']),
);
