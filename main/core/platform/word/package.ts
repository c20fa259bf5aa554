import { isCompoundFile } from '../../../excel/guard/compound-file.ts';
import { defaultLimits } from '../../../excel/guard/limits.ts';
import { ZipArchive } from '../../../excel/guard/zip.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { zipOf } from '../zip.ts';
import {
  all,
  attribute,
  childrenOf,
  parseXml,
  setAttribute,
  writeXml,
  type XmlElement,
  type XmlPart,
} from './xml-tree.ts';

const mebi = 1024 * 1024;
const limits = { ...defaultLimits, fileBytes: 30 * mebi, zipEntries: 2_000, inflatedBytes: 150 * mebi };
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
export const mainNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a Word file by name, as they are; what is changed is put back. */
export interface WordPackage {
  parts: Map<string, Buffer>;
  /** `word/document.xml`, whatever it is called here. */
  main: string;
}

const notWord = (what: string): Problem => new Problem('WORD_FILE_KIND', { what });
const partNames = {
  types: '[Content_Types].xml',
  roots: '_rels/.rels',
};
const textOf = ({ parts }: WordPackage, name: string): string => parts.get(name)?.toString('utf8') ?? '';
export const readPart = (file: WordPackage, name: string): XmlPart => parseXml(textOf(file, name));
export const putPart = (file: WordPackage, name: string, part: XmlPart): void => {
  file.parts.set(name, Buffer.from(writeXml(part)));
};

/** Where the relations of a part stand: `word/document.xml` has `word/_rels/document.xml.rels`. */
export const relationsName = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');
export const relationsOf = (file: WordPackage, part: string): XmlElement[] =>
  file.parts.has(relationsName(part)) ? childrenOf(readPart(file, relationsName(part)).root, 'Relationship') : [];
/** The part a relation leads to, seen from the part that has it. */
export function targetOf(part: string, relation: XmlElement): string {
  const target = attribute(relation, 'Target') ?? '';
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
export const hasType = (relation: XmlElement, kind: string): boolean =>
  (attribute(relation, 'Type') ?? '').endsWith(`/${kind}`);

/** A template of Word becomes a document; one with macros is refused, whatever its name says. */
function mainPart(file: WordPackage): string {
  const root = relationsOf(file, '').find((relation) => hasType(relation, 'officeDocument'));
  const name = root ? targetOf('', root) : 'word/document.xml';
  if (!file.parts.has(name)) throw notWord('archive');
  const types = readPart(file, partNames.types);
  const own = all(types.root, 'Override').find((one) => attribute(one, 'PartName') === `/${name}`);
  const type = own ? (attribute(own, 'ContentType') ?? '') : '';
  if (/macroEnabled/i.test(type)) throw new Problem('WORD_FILE_MACROS');
  if (/spreadsheetml|presentationml/.test(type)) throw notWord('office');
  if (own && type === templateType) {
    setAttribute(own, 'ContentType', mainType);
    putPart(file, partNames.types, types);
  } else if (type !== mainType) throw notWord('archive');
  return name;
}

const refusedParts = /(^|\/)(vbaProject[^/]*|vbaData\.xml|activeX\/.*|.*\.bin)$/i;
const refusedRelations = ['attachedTemplate', 'oleObject', 'frame', 'subDocument', 'image'];

/** Nothing that runs, and nothing that is fetched from elsewhere when the file is opened. */
function refuseActive(file: WordPackage): void {
  for (const [name, content] of file.parts) {
    if (refusedParts.test(name) && /vba|activeX/i.test(name)) throw new Problem('WORD_FILE_MACROS');
    if (!name.endsWith('.rels')) continue;
    for (const relation of childrenOf(parseXml(content.toString('utf8')).root, 'Relationship')) {
      const external = attribute(relation, 'TargetMode') === 'External';
      if (external && refusedRelations.some((kind) => hasType(relation, kind))) throw new Problem('WORD_FILE_LINKED');
      if (hasType(relation, 'vbaProject')) throw new Problem('WORD_FILE_MACROS');
    }
  }
}

/** What a file that is no package is, by its first bytes. */
function refuseOther(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 8);
  if (isCompoundFile(bytes)) throw notWord('old');
  if (start.startsWith('%PDF')) throw notWord('pdf');
  if (start.startsWith('{\\rtf')) throw notWord('rtf');
  if (!start.startsWith('PK\x03\x04')) throw notWord('other');
}

/**
 * A Word file behind the guard of packages. Throws WORD_FILE_KIND (no .docx), WORD_FILE_MACROS, WORD_FILE_LINKED (fetches
 * something when opened), FILE_DAMAGED, FILE_UNSAFE, FILE_BOMB, FILE_TOO_LARGE, FILE_PASSWORD.
 */
export async function openWordFile(bytes: Buffer): Promise<WordPackage> {
  refuseOther(bytes);
  if (bytes.length > limits.fileBytes) throw new Problem('FILE_TOO_LARGE', { bytes: bytes.length });
  const archive = await ZipArchive.open(bytes, limits);
  const parts = new Map<string, Buffer>();
  for (const name of archive.names) if (!name.endsWith('/')) parts.set(name, await archive.bytes(name));
  const file: WordPackage = { parts, main: '' };
  if (!parts.has(partNames.types)) throw notWord('archive');
  refuseActive(file);
  file.main = mainPart(file);
  if (!readPart(file, file.main).root.attributes.includes(mainNamespace)) throw notWord('strict');
  return file;
}

/** Says what kind of content a part or an ending has. */
export function declareType(file: WordPackage, kind: 'Default' | 'Override', key: string, type: string): void {
  const types = readPart(file, partNames.types);
  const name = kind === 'Default' ? 'Extension' : 'PartName';
  const known = childrenOf(types.root, kind).some((one) => attribute(one, name)?.toLowerCase() === key.toLowerCase());
  if (known) return;
  const element = { name: kind, attributes: `${name}="${key}" ContentType="${type}"`, children: [] };
  if (kind === 'Default') types.root.children.unshift(element);
  else types.root.children.push(element);
  putPart(file, partNames.types, types);
}

export const writeWordFile = ({ parts }: WordPackage): Buffer =>
  Buffer.from(zipOf([...parts].map(([name, content]) => ({ name, content }))));
