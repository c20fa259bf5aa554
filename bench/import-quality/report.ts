import type { Figures } from './totals.ts';

/** The bars of docs/bars: figure, smallest share. */
export const bars: Partial<Record<keyof Figures, number>> = {
  headerRows: 0.97,
  tableKind: 0.95,
  columnPrecision: 0.98,
  columnRecall: 0.92,
  columnsDecided: 0.85,
  valuePrecision: 0.99,
  valuesDecided: 0.8,
};

const names: Readonly<Record<keyof Figures, string>> = {
  files: 'Dateien',
  failed: 'davon falsch abgelehnt oder angenommen',
  headerRows: 'Kopfzeilen richtig',
  dataRows: 'Datenzeilen richtig',
  tableKind: 'Art der Tabelle richtig',
  orientation: 'Ausrichtung richtig',
  columnPrecision: 'Spalten: Genauigkeit',
  columnRecall: 'Spalten: Trefferquote',
  columnsDecided: 'Spalten ohne Rückfrage',
  decidedPrecision: 'davon richtig',
  skippedRows: 'übersprungene Zeilen mit Grund',
  valuePrecision: 'Werte: Genauigkeit',
  valuesDecided: 'Werte ohne Rückfrage',
  slowestMs: 'langsamste Datei (ms)',
};

function shown(key: keyof Figures, value: number | null): string {
  if (value === null) return '–';
  if (key === 'files' || key === 'failed' || key === 'slowestMs') return String(Math.round(value));
  return `${(value * 100).toFixed(1).replace('.', ',')} %`;
}

/** A table with one column per reader or part of the corpus; the last column holds the bar. */
export function reportTable(columns: readonly (readonly [title: string, figures: Figures])[]): string {
  const head = ['', ...columns.map(([title]) => title), 'Ziel'];
  const rows = (Object.keys(names) as (keyof Figures)[]).map((key) => {
    const bar = bars[key];
    return [
      names[key],
      ...columns.map(([, figures]) => shown(key, figures[key])),
      bar === undefined ? '' : `≥ ${bar * 100} %`,
    ];
  });
  const widths = head.map((_cell, index) => Math.max(...[head, ...rows].map((row) => row[index]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
