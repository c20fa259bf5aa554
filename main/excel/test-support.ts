import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { Problem } from '../../shared/domain/problem.ts';
import type { Cell, Sheet, Workbook } from '../../shared/domain/sheet.ts';
import { readWorkbookBytes } from './read/index.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A worksheet part around its inner XML. */
export const sheetXml = (inner: string): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${inner}</worksheet>`;
/** A worksheet part around the XML of its rows. */
export const rowsXml = (rows: string): string => sheetXml(`<sheetData>${rows}</sheetData>`);
/** A style part with one cell format per number format; index 0 is General. */
export function stylesXml(...formats: (number | string)[]): string {
  const custom = formats.filter((format) => typeof format === 'string');
  const numFmts = custom.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const id = (format: number | string): number => (typeof format === 'number' ? format : 164 + custom.indexOf(format));
  const xfs = [0, ...formats].map((format) => `<xf numFmtId="${id(format)}" applyNumberFormat="1"/>`);
  return `${head}<styleSheet xmlns="${main}"><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}
export const stringsXml = (...items: string[]): string =>
  `${head}<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const relsXml = (...items: [id: string, type: string, target: string][]): string =>
  `${head}<Relationships xmlns="${pack}">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`;

export interface XlsxParts {
  sheets?: Record<string, string>;
  styles?: string;
  strings?: string;
  /** Inner XML of the workbook before its sheets. */
  workbookStart?: string;
  /** Attributes of the sheets by name. */
  sheetAttributes?: Record<string, string>;
  /** Further or replacing parts; null leaves a part out. */
  extra?: Record<string, string | Uint8Array | null>;
}

/** The parts of a small .xlsx as Excel lays it out; what is odd about it is passed in. */
export function xlsxParts({
  sheets = {},
  styles,
  strings,
  workbookStart = '',
  sheetAttributes = {},
  extra = {},
}: XlsxParts): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}" ${sheetAttributes[name] ?? ''}/>`,
  );
  const relations: [string, string, string][] = names.map((_, index) => [
    `rId${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (styles !== undefined) relations.push(['rIdStyles', 'styles', 'styles.xml']);
  if (strings !== undefined) relations.push(['rIdStrings', 'sharedStrings', 'sharedStrings.xml']);
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbookStart}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relsXml(...relations),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? ''])),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    ...extra,
  };
  const kept = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return Object.fromEntries(
    kept.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export const zip = (parts: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(parts));
export const xlsx = (parts: XlsxParts): Buffer => zip(xlsxParts(parts));

export async function readFirst(bytes: Buffer | Uint8Array): Promise<Sheet> {
  const sheet = (await readWorkbookBytes(Buffer.from(bytes), 'Test')).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
/** One sheet with the given rows XML, as a table of cells. */
export async function cellsOf(rows: string, parts: Omit<XlsxParts, 'sheets'> = {}): Promise<Cell[][]> {
  return (await readFirst(xlsx({ ...parts, sheets: { Angebote: rowsXml(rows) } }))).rows.map((row) => row.cells);
}
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no problem';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
export const refusal = (bytes: Buffer | Uint8Array): Promise<string> =>
  codeOf(readWorkbookBytes(Buffer.from(bytes), 'Test'));
export const readAll = (bytes: Buffer | Uint8Array, name = 'Test'): Promise<Workbook> =>
  readWorkbookBytes(Buffer.from(bytes), name);
