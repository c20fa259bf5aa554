/** Lists of actors, as they are read and as they leave. */
export const actorTexts = {
  /** Where the details of a person come from, as its record tells it. */
  source: (fileName: string): string => `eingelesen aus „${fileName}“`.slice(0, 400),
  origins: {
    title: 'Herkunft der Angaben',
    file: (name: string, person: string, at: string): string => `${name}, übernommen von ${person} am ${at}`,
    value: (label: string, person: string | null): string =>
      person === null ? label : `${person}: ${label.replace(/ der Ansprechperson$/, '')}`,
    cell: (sheet: string, cell: string, original: string | null): string =>
      `${sheet}, ${cell}${original === null || original === '' ? '' : `: „${original}“`}`,
  },
  sheet: {
    action: 'Liste zum Bearbeiten',
    title: 'Akteure als Excel-Liste',
    lead: 'Alle Akteure der angezeigten Liste mit ihren Angaben. Die Liste kann in Excel ergänzt und wieder eingelesen werden: Gleiche Namen werden erkannt, geändert wird nur, was anders dasteht.',
    whole: 'Auch Personen und interne Bemerkungen ausgeben',
    wholeHint:
      'Nur für den Gebrauch im Haus. Wer widerrufen hat oder zu löschen ist, steht auch dann nicht in der Liste.',
    note: 'Ohne Personen und ohne interne Bemerkungen.',
    noteInHouse: 'Enthält Personen und interne Bemerkungen: nur für den Gebrauch im Haus.',
    fileTitle: 'Akteursliste',
    save: 'Als Excel sichern',
  },
};
