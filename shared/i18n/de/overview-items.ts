import { formatDay } from '../format.ts';

/** Lines of the Übersicht that the core composes. */
export const overviewTexts = {
  missing: (round: string): string => `Rückmeldungen fehlen (${round})`,
  dueOn: (day: string, past: boolean): string => (past ? `Frist war der ${formatDay(day)}` : `Frist ${formatDay(day)}`),
  releases: (round: string): string => `Freigaben stehen aus (${round})`,
  funding: 'Mittelabrufe und Verwendungsnachweise',
  ending: 'Angebote enden in den nächsten sechs Monaten',
  endingDetail: 'Noch aktuell? Bitte nachfragen.',
  meeting: (day: string, dispatch: string): string =>
    dispatch === ''
      ? `Sitzung am ${formatDay(day)}`
      : `Sitzung am ${formatDay(day)} · Einladung verschicken bis ${formatDay(dispatch)}`,
  tasks: 'Aufgaben sind fällig',
  drafts: 'Dateien im Rücklauf sind noch nicht übernommen',
  draftsDetail: 'Prüfen und übernehmen',
  issues: 'Nach dem Einlesen noch zu klären',
};
