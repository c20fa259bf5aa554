import { formatNumber } from '../format.ts';

/** Words of the Steckbrief of the office. */
export const steckbriefTexts = {
  title: 'Steckbrief des Kommunalen Integrationszentrums',
  task: 'Das Kommunale Integrationszentrum koordiniert die Integrationsarbeit im Kreis: Integration durch Bildung und Integration als Querschnittsaufgabe, im Einvernehmen mit den Kommunen.',
  towns: (count: number): string => (count === 1 ? 'Kommune' : 'Kommunen'),
  townsHeading: 'Kommunen im Kreis',
  tableCaption: 'Bekannte Angebote nach Handlungsfeldern',
  columns: ['Handlungsfeld', 'Angebote vor Ort', 'kreisweit', 'vorhanden in'] as const,
  /** Among those that answered; what others reported of the silent ones stands apart. */
  inTowns: (named: number, answered: number, all: number, byOthers: number): string => {
    const of = `${formatNumber(named)} von ${formatNumber(answered)}`;
    const said = answered === all ? `${of} Kommunen` : `${of}, die geantwortet haben`;
    const others = byOthers > 0 ? `${formatNumber(byOthers)} nach anderen Quellen` : '';
    return answered === 0 ? others || 'keine Rückmeldung' : [said, others].filter(Boolean).join('; ');
  },
  contactHeading: 'Kontakt',
  noContact: 'Die Angaben zur Stelle stehen in den Einstellungen.',
};
