/** What `npm start` and `npm run dist` say on the console. */
export const startTexts = {
  noDisplay:
    'Hier gibt es keinen Bildschirm, auf dem ein Fenster erscheinen könnte. Ohne Fenster zeigt "npm run demo" den ganzen Weg; die Ergebnisse liegen danach in demo-output/.',
  fetching: 'Electron wird einmalig geladen.',
  standin:
    'Electron ließ sich nicht laden. Das Programm öffnet sich stattdessen in einem Fenster des installierten Browsers.',
  noHost:
    'Electron ließ sich nicht laden, und Chrome, Edge oder Chromium sind nicht installiert. Ohne Fenster zeigt "npm run demo" den ganzen Weg.',
  distNoElectron:
    'Der Installer braucht die Programmdateien von Electron, die sich hier nicht laden lassen. Gebaut wird er im Workflow auf Windows.',
  fusesRead: (count: number): string =>
    `Sicherungen im gebauten Programm geprüft: ${count} von ${count} wie festgelegt.`,
  fuseWrong: (name: string): string => `Die Sicherung ${name} steht im gebauten Programm anders als festgelegt.`,
};
