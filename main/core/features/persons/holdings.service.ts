import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Holding, Holdings } from '../../../../shared/contract/privacy.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { history } from '../../../../shared/i18n/de/history.ts';
import { privacyTexts as t } from '../../../../shared/i18n/de/privacy.ts';
import type { HoldingArea } from '../../../../shared/contract/privacy-words.ts';
import { listBackups } from '../../database/backup/own-backups.ts';
import { entities, type Row } from '../../database/entities.ts';
import { offerColumns } from '../../database/offer-columns.ts';
import { textRows, type TextRow } from '../../database/text-rows.ts';
import type { ReadContext } from '../../platform/context.ts';
import { countInFile } from './file-texts.ts';
import { allContacts, namesOfFiles } from './persons.repository.ts';
import { filesIn, searchedFolders } from './spellings.service.ts';
import { changeStored } from './stored-text.rules.ts';
import { spansIn, spellingsOf, type Spellings } from './words.rules.ts';

/** More than a person can read; the rest is counted. */
const mostHoldings = 2_000;
const around = 60;
const mostExcerpts = 5;

const entityOfTable = new Map<string, string>(Object.entries(entities).map(([name, { table }]) => [table, name]));
const offerField = new Map<string, string>(offerColumns.map(({ column, field }) => [column, fieldLabels[field]]));

export function areaOf(table: string): HoldingArea {
  if (table === 'command' || table === 'change') return 'history';
  if (table === 'issued_document' || table === 'paper_version') return 'documents';
  return entityOfTable.has(table) ? 'records' : 'imports';
}

function fieldOf(table: string, column: string): string {
  const entity = entityOfTable.get(table) ?? '';
  const labels = history.fields[entity] ?? {};
  const known = entity === 'offer' ? offerField.get(column) : labels[column];
  return known ?? t.columns[column] ?? t.otherColumn;
}

function sourceOf({ table, row }: TextRow): string {
  const entity = table.name === 'change' ? String(row['entity']) : (entityOfTable.get(table.name) ?? table.name);
  return t.sources[entity] ?? t.otherSource;
}

/** A piece of a text around the place. */
function excerptOf(text: string, [from, to]: readonly [number, number]): string {
  const begin = Math.max(0, from - around);
  const end = Math.min(text.length, to + around);
  const piece = text.slice(begin, end).replace(/\s+/g, ' ').trim();
  return `${begin > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`;
}

/** The texts of a stored value that name the person, each once; also those inside JSON. */
function excerptsIn(value: string, known: Spellings): string[] {
  const excerpts = new Set<string>();
  changeStored(value, (text) => {
    const [span] = spansIn(text, known);
    if (span) excerpts.add(excerptOf(text, span));
    return text;
  });
  return [...excerpts];
}

function holdingsIn(at: TextRow, known: Spellings): Holding[] {
  return at.table.columns.flatMap(({ name }): Holding[] => {
    const value = at.row[name];
    if (typeof value !== 'string') return [];
    const excerpts = excerptsIn(value, known);
    if (excerpts.length === 0) return [];
    const title = String(at.row['title'] ?? at.row['name'] ?? at.row['at'] ?? '');
    return [
      {
        area: areaOf(at.table.name),
        source: sourceOf(at),
        record: title === value ? '' : title.slice(0, 120),
        field: fieldOf(at.table.name, name),
        excerpt: excerpts.slice(0, mostExcerpts).join(' · '),
      },
    ];
  });
}

function filesWith({ db, folder }: ReadContext, known: Spellings): Pick<Holdings, 'files' | 'unread'> {
  const names = namesOfFiles(db);
  const files: Holdings['files'] = [];
  const unread: Holdings['unread'] = [];
  for (const part of searchedFolders) {
    for (const hash of filesIn(folder[part])) {
      const places = countInFile(readFileSync(join(folder[part], hash)), (text) => spansIn(text, known));
      const name = names[part].get(hash) ?? t.unnamedFile;
      if (places === null) unread.push({ folder: part, name });
      else if (places > 0) files.push({ folder: part, name, places });
    }
  }
  return { files, unread };
}

const contactOf = (row: Row): Holdings['contacts'][number] => ({
  id: String(row['id']),
  name: String(row['name']),
  organization: row['organization'] === null ? null : String(row['organization']),
  values: Object.entries(t.contactFields).flatMap(([column, label]) => {
    const value = row[column];
    return value === null || value === undefined || value === ''
      ? []
      : [{ label, value: t.contactValue(column, value) }];
  }),
});

/** Everything the store holds about a person: records, history, registers of imports, documents and files. */
export function holdingsOf(context: ReadContext, words: readonly string[]): Holdings {
  const known = spellingsOf(words);
  const holdings: Holding[] = [];
  let total = 0;
  for (const at of textRows(context.db)) {
    const found = holdingsIn(at, known);
    total += found.length;
    if (holdings.length < mostHoldings) holdings.push(...found);
  }
  const contacts = allContacts(context.db)
    .filter((row) => spansIn(['name', 'email', 'phone'].map((key) => row[key] ?? '').join('\n'), known).length > 0)
    .map(contactOf);
  return {
    contacts,
    holdings: holdings.slice(0, mostHoldings),
    total,
    ...filesWith(context, known),
    backups: listBackups(context.folder).length,
  };
}
