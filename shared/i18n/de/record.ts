/** Words of every record: its groups, its form, its pickers. */
export const recordTexts = {
  edit: (group: string): string => `${group} bearbeiten`,
  notGiven: (labels: string): string => `Nicht angegeben: ${labels}`,
  editKeys: 'Eingabetaste speichert, Esc bricht ab.',
  more: 'Weitere Angaben',
  less: 'Weniger Angaben',
  change: 'Ändern',
  remove: 'Löschen',
  history: { show: 'Verlauf zeigen', hide: 'Verlauf ausblenden', none: 'Noch keine Änderungen.' },
  saved: 'Gespeichert.',
  undone: 'Die Änderung ist zurückgenommen.',
  yes: 'ja',
  no: 'nein',
  none: 'keine Angabe',
  dayPlaceholder: 'TT.MM.JJJJ',
  openCalendar: 'Kalender öffnen',
  notADay: (text: string): string => `„${text}“ ist kein lesbarer Tag. Möglich ist zum Beispiel 01.08.2026.`,
  required: (label: string): string => `Bitte geben Sie „${label}“ an.`,
  notADate: (text: string): string =>
    `„${text}“ ist kein lesbares Datum. Möglich sind zum Beispiel 01.08.2026, 8/2026, Q3/2026, 2026 oder Schuljahr 2026/27.`,
  notAPoint: 'Bitte nur einen Zeitpunkt angeben. Beginn und Ende sind zwei Felder.',
  notATime: (text: string): string => `„${text}“ ist keine Uhrzeit. Möglich ist zum Beispiel 16:30.`,
  notAnEmail: (text: string): string => `„${text}“ ist keine E-Mail-Adresse.`,
  notAPostalCode: (text: string): string => `„${text}“ ist keine Postleitzahl. Sie hat fünf Ziffern.`,
  notANumber: (text: string): string => `„${text}“ ist keine ganze Zahl.`,
  notAnAmount: (text: string): string => `„${text}“ ist kein Betrag. Möglich ist zum Beispiel 12.500 oder 12.500,50.`,
  items: {
    edit: (name: string): string => `${name} bearbeiten`,
    remove: (name: string): string => `${name} entfernen`,
  },
  order: {
    move: (name: string, place: number, of: number): string =>
      `${name} verschieben, Platz ${place} von ${of}, mit den Pfeiltasten`,
    hint: 'Ziehen oder mit den Pfeiltasten verschieben',
  },
  picker: {
    placeholder: 'Tippen und wählen',
    none: 'Kein Eintrag passt.',
    remove: (name: string): string => `${name} entfernen`,
  },
};
