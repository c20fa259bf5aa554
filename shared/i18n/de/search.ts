import { formatDay, formatSpokenDay, plural } from '../format.ts';

export const search = {
  offers: (count: number): string => plural(count, 'Angebot', 'Angebote'),
  title: 'Suchen und Befehle',
  placeholder: 'Suchen oder Befehl eingeben',
  results: 'Ergebnisse',
  hits: 'Treffer',
  commands: 'Befehle',
  none: (text: string): string =>
    `Nichts gefunden zu „${text}“. Müller findet auch Mueller; Teile von Wörtern genügen.`,
  hint: 'Pfeiltasten wählen, Eingabe öffnet, Esc schließt',
  kinds: {
    offer: 'Angebot',
    organization: 'Akteur',
    contact: 'Ansprechperson',
    body: 'Gremium',
    meeting: 'Sitzung',
    municipality: 'Kommune',
    import: 'Eingelesene Datei',
    document: 'Bericht',
    measure: 'Maßnahme',
    paper: 'Vorlage',
    resolution: 'Beschluss',
  },
  /** As a resolution is asked for. */
  resolutionWords: (day: string | null): string =>
    day === null ? 'Beschluss' : `Beschluss vom ${formatSpokenDay(day)} ${formatDay(day)}`,
  run: {
    go: (place: string): string => `Gehe zu ${place}`,
    import: 'Excel einlesen',
    create: 'Angebot erfassen',
    report: 'Bericht erstellen',
    document: (kind: string): string => `Bericht: ${kind}`,
    mailing: 'Serienbrief an Akteure',
    undo: 'Letzten Schritt zurücknehmen',
    backup: 'Sicherung speichern unter …',
    theme: (name: string): string => `Farben: ${name}`,
    help: 'Hilfe und Tasten',
  },
};
