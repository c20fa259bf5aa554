import { safeFileName } from '../../domain/file-names.ts';

/** Words of the page about one measure. */
export const measureSheetTexts = {
  factColumns: ['Angabe', 'Inhalt'] as const,
  factsCaption: 'Was die Maßnahme ist',
  stateCaption: 'Wie es um sie steht',
  progress: 'Fortschritt',
  percent: (value: number): string => `${value} %`,
  period: 'Zeitraum',
  costs: 'Kosten',
  granted: 'davon Förderung',
  fileStem: (number: string, name: string): string =>
    safeFileName(`Steckbrief_${number}_${name.slice(0, 60)}`.replaceAll(' ', '-'), 'Steckbrief'),
};
