import { plural } from '../format.ts';

export const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
export const files = (n: number): string => plural(n, 'Datei', 'Dateien');
