/** Words of every record: its groups, its form, its pickers. */
export const recordTexts = {
  picker: {
    placeholder: 'Tippen und mit der Eingabetaste wählen',
    none: 'Kein Eintrag passt.',
    remove: (name: string): string => `${name} entfernen`,
  },
};
