/** Minutes and attendance list of a meeting, on paper. */
export const minutesTexts = {
  title: (name: string): string => `Niederschrift: ${name}`,
  listTitle: (name: string): string => `Anwesenheitsliste: ${name}`,
  list: 'Anwesenheitsliste',
  attendance: 'Teilnahme',
  states: { present: 'Anwesend', excused: 'Entschuldigt', absent: 'Abwesend' },
  agenda: 'Tagesordnung und Ergebnisse',
  noAgenda: 'Eine Tagesordnung ist nicht erfasst.',
  measure: 'Maßnahme',
  resolution: 'Beschluss',
  task: 'Aufgabe',
  until: (day: string): string => `bis ${day}`,
  tasks: 'Aufgaben aus dieser Sitzung',
  taskColumns: ['Aufgabe', 'Zuständig', 'Bis', 'Stand'] as const,
  listColumns: ['Name', 'Institution', 'Rückmeldung', 'Unterschrift'] as const,
  clock: (start: string, end: string | null): string => (end ? `${start} bis ${end} Uhr` : `${start} Uhr`),
  asOf: (instant: string): string => `Stand ${instant}`,
};
