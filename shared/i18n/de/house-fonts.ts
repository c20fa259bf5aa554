import type { FontWeight } from '../../contract/house.ts';

const weights: Record<FontWeight, string> = { regular: 'Normal', bold: 'Fett' };

/** The house's own faces in the settings. */
export const houseFontTexts = {
  weights,
  title: 'Schrift des Hauses',
  note: 'Ist eine Schrift hinterlegt, stehen Druck, PDF und Vorschau in ihr; Word nennt ihre Familie. TTF, OTF oder WOFF2, bis 2 MB je Schnitt. Ohne sie gilt die Schrift des Programms (Open Sans).',
  own: 'Schrift des Programms.',
  boldMissing: 'Überschriften werden aus dem normalen Schnitt verstärkt, bis ein fetter hinterlegt ist.',
  loaded: (at: string, person: string): string => `hinterlegt am ${[at, person].filter(Boolean).join(' von ')}`,
  choose: (weight: string): string => `Schriftdatei wählen … für ${weight}`,
  chooseShort: 'Schriftdatei wählen …',
  replace: (weight: string): string => `Ersetzen … der Schrift für ${weight}`,
  replaceShort: 'Ersetzen …',
  remove: (weight: string): string => `Entfernen der Schrift für ${weight}`,
  removeShort: 'Entfernen',
  kept: (name: string): string => `„${name}“ wird ab jetzt für Druck und PDF verwendet.`,
  removed: 'Die Schrift ist entfernt.',
  sample: 'Integrationsangebote für Ältere, Größe 12: „Müller & Łukasz“, 1.234 €',
  unusable: 'Die Datei lässt sich nicht als Schrift verwenden. Bitte neu wählen oder entfernen.',
};
