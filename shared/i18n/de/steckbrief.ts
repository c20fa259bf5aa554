import { formatNumber } from '../format.ts';

/** Words of the Steckbrief of the office. */
export const steckbriefTexts = {
  title: 'Steckbrief des Kommunalen Integrationszentrums',
  task: 'Das Kommunale Integrationszentrum koordiniert die Integrationsarbeit im Kreis: Integration durch Bildung und Integration als Querschnittsaufgabe, im Einvernehmen mit den Kommunen.',
  towns: (count: number): string => (count === 1 ? 'Kommune' : 'Kommunen'),
  townsHeading: 'Kommunen im Kreis',
  fieldsHeading: 'Angebote nach Handlungsfeldern',
  tableCaption: 'Bekannte Angebote nach Handlungsfeldern',
  columns: ['Handlungsfeld', 'Angebote vor Ort', 'kreisweit', 'vorhanden in'] as const,
  inTowns: (count: number, all: number): string => `${formatNumber(count)} von ${formatNumber(all)} Kommunen`,
  contactHeading: 'Kontakt',
  noContact: 'Die Angaben zur Stelle stehen in den Einstellungen.',
};
