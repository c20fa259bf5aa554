const part = /^(teil|block|abschnitt|kapitel) ([a-z]|\d{1,2}|[ivx]{1,4})\b/i;
const section = /^(angaben|daten|informationen|allgemein|organisatorisch|weitere angaben|umfang)/i;

/** "Teil B": numbers a part of the form, names nothing. */
export const isPartHeading = (text: string): boolean => part.test(text);

/** Headings of a whole part of the form say little about one column: below "Angaben zum Träger" the "Bezeichnung" may well be the offer's. */
export const isSectionHeading = (text: string): boolean => part.test(text) || section.test(text);
