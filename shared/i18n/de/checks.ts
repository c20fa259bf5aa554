/** Findings of the integrity check. */
export const checkTexts = {
  integrity: (detail: string): string => `Die Datenbank ist beschädigt: ${detail}`,
  reference: (table: string): string => `In der Tabelle „${table}“ verweist ein Eintrag auf etwas, das fehlt.`,
  index: 'Das Suchverzeichnis passt nicht zu den Angeboten.',
  fileMissing: (part: string, hash: string): string => `Die aufbewahrte Datei ${part}/${hash.slice(0, 12)}… fehlt.`,
  fileChanged: (part: string, hash: string): string =>
    `Die aufbewahrte Datei ${part}/${hash.slice(0, 12)}… wurde verändert.`,
};
