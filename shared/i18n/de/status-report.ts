import { flagWords } from './planning.ts';
import { plural } from '../format.ts';

/** Words of the report for the steering group and of the printed timeline. */
export const statusReportTexts = {
  title: 'Sachstandsbericht der Maßnahmen',
  count: (count: number): string => plural(count, 'Maßnahme', 'Maßnahmen'),
  asOf: (when: string): string => `Stand ${when}`,
  stoodOn: (day: string): string => `Sachstand zum ${day}`,
  source: 'Grundlage: Sachstände im Maßnahmenplan',
  until: (day: string): string => `bis ${day}`,
  done: (day: string): string => `erledigt ${day}`,
  flags: { overdue: flagWords.overdue, moved: flagWords.moved, decision: flagWords.decision },
  listHeading: 'Alle Maßnahmen',
  troubleHeading: 'Maßnahmen mit Schwierigkeiten',
  tableCaption: 'Maßnahmen mit Status, Ampel und nächstem Schritt',
  columns: ['Nr.', 'Maßnahme', 'Federführung', 'Status', 'Ampel', 'Ende', 'Nächster Schritt'] as const,
  changesHeading: (day: string): string => `Was sich seit dem ${day} geändert hat`,
  noChanges: 'Keine Änderung von Status, Ampel oder Ende.',
  change: (kind: 'new' | 'status' | 'light' | 'end', before: string, after: string): string => {
    if (kind === 'new') return 'neu im Plan';
    const what = { status: 'Status', light: 'Ampel', end: 'Ende' }[kind];
    return `${what} bisher ${before}, jetzt ${after}`;
  },
  note: (count: number): string =>
    count === 0
      ? 'Keine Maßnahme weicht ab, ist überfällig oder braucht eine Entscheidung.'
      : `${plural(count, 'Maßnahme weicht ab, ist gefährdet oder überfällig oder braucht', 'Maßnahmen weichen ab, sind gefährdet oder überfällig oder brauchen')} eine Entscheidung; alle Angaben dazu stehen am Ende.`,
  moved: (times: number): string => `${times} Mal verschoben`,
  everywhere: 'in allen Kommunen',
  missing: (part: number, all: number, names: readonly string[]): string =>
    `${part} von ${all}; es fehlen: ${names.join(', ')}`,
  labels: {
    state: 'Stand',
    lead: 'Federführung',
    period: 'Zeitraum',
    moved: 'Ende',
    places: 'Kommunen',
    deviating: 'Abweichend',
    text: 'Sachstand',
    obstacle: 'Hindernis',
    decision: 'Entscheidung nötig',
    next: 'Nächster Schritt',
    milestones: 'Meilensteine',
  },
  timeline: {
    title: 'Zeitplan der Maßnahmen',
    today: 'heute',
    caption: (from: number, to: number, part: number, parts: number): string =>
      parts === 1 ? `Zeitplan ${from} bis ${to}` : `Zeitplan ${from} bis ${to}, Teil ${part} von ${parts}`,
    legend:
      'Balken: Zeitraum; gefüllt: gemeldeter Fortschritt; Raute: Meilenstein (gefüllt: erledigt); Strich: heute. ● im Plan, ▲ Abweichung, ■ gefährdet.',
    alt: (count: number, from: number, to: number): string =>
      `Zeitplan von ${plural(count, 'Maßnahme', 'Maßnahmen')} in den Jahren ${from} bis ${to}; dieselben Angaben stehen in der Liste der Maßnahmen.`,
  },
};
