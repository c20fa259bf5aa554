import type { InputOf } from '../../../shared/contract/index.ts';
import { resultKinds } from '../../../shared/contract/meeting-words.ts';
import { resultKindNames } from '../../../shared/i18n/de/conferences.ts';

type ResultKind = (typeof resultKinds)[number];
type Person = InputOf<'conferences.addParticipants'>['people'][number];

/** Cells of a copied range: tabs and lines; a cell with a line break of its own comes in quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const close = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') close();
    else if (sign === '\n') {
      close();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  close();
  return rows.filter((row) => row.some(Boolean));
}

const columns = ['kind', 'text', 'toldWho', 'group'] as const;
type Column = (typeof columns)[number];
const headers: Record<Column, RegExp> = {
  kind: /^(art|typ|kategorie)$/i,
  text: /^(ergebnis|inhalt|text|aussage|beitrag|stichwort)/i,
  toldWho: /^(von wem|von|wer|institution|quelle|akteur)/i,
  group: /^(arbeitsgruppe|ag|gruppe|tisch|handlungsfeld|thema)/i,
};

/** Which column stands where: by a header row, else in the usual order; a single column is the text. */
function orderOf(rows: readonly string[][]): { order: (Column | null)[]; body: readonly string[][] } {
  const [first = [], ...rest] = rows;
  const named = first.map((cell) => columns.find((column) => headers[column].test(cell)) ?? null);
  if (named.includes('text')) return { order: named, body: rest };
  return { order: first.length === 1 ? ['text'] : [...columns], body: rows };
}

/** The kind by its word or its plural; nothing is guessed. */
function kindOf(cell: string): ResultKind | null {
  const word = cell.toLocaleLowerCase('de');
  if (word.length < 4) return null;
  return resultKinds.find((kind) => word.startsWith(resultKindNames[kind].toLocaleLowerCase('de').slice(0, 5))) ?? null;
}

export interface PastedResult {
  kind: ResultKind | null;
  text: string;
  toldWho: string;
  group: string;
}
/** Results of a copied table; rows without a text are left out and counted. */
export function pastedResults(text: string): { rows: PastedResult[]; empty: number } {
  const { order, body } = orderOf(cellsOf(text));
  const rows = body.map((cells): PastedResult => {
    const cell = (column: Column): string => cells[order.indexOf(column)] ?? '';
    return { kind: kindOf(cell('kind')), text: cell('text'), toldWho: cell('toldWho'), group: cell('group') };
  });
  const filled = rows.filter((row) => row.text !== '');
  return { rows: filled.slice(0, 500), empty: rows.length - filled.length };
}

/** Name and institution, one person a line; a header row is left out. */
export function pastedPeople(text: string): Person[] {
  const rows = cellsOf(text);
  const body = /^(name|person|teilnehm)/i.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows;
  return body
    .flatMap(([name = '', organization = '']): Person[] =>
      name === '' ? [] : [{ name: name.slice(0, 400), organization: organization.slice(0, 400) || null }],
    )
    .slice(0, 500);
}
