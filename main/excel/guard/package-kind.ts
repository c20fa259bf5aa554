import { Problem } from '../../../shared/domain/problem.ts';
import type { ZipArchive } from './zip.ts';

const openDocument = 'application/vnd.oasis.opendocument.';

/**
 * What kind of spreadsheet a zip package is. Errors: `FILE_NOT_SPREADSHEET` (Word, archive, ...),
 * `FILE_FORMAT_UNSUPPORTED` (Numbers, StarOffice), `FILE_PASSWORD` (encrypted OpenDocument), and those of reading a part.
 */
export async function packageKind(archive: ZipArchive): Promise<'xlsx' | 'xlsb' | 'ods'> {
  const names = archive.names.map((name) => name.toLowerCase());
  const hasFolder = (folder: string): boolean => names.some((name) => name.startsWith(`${folder}/`));
  if (archive.has('mimetype')) {
    const type = (await archive.bytes('mimetype')).toString('latin1').trim();
    if (type.startsWith(`${openDocument}spreadsheet`)) return openDocumentKind(archive);
    if (type.startsWith('application/vnd.sun.xml.calc')) {
      throw new Problem('FILE_FORMAT_UNSUPPORTED', { format: 'sxc' });
    }
    if (type.startsWith(`${openDocument}text`)) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'word' });
    if (type.startsWith(`${openDocument}presentation`))
      throw new Problem('FILE_NOT_SPREADSHEET', { what: 'powerpoint' });
    throw new Problem('FILE_NOT_SPREADSHEET', { what: 'archive' });
  }
  if (archive.has('xl/workbook.bin')) return 'xlsb';
  if (hasFolder('xl')) return 'xlsx';
  if (hasFolder('word')) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'word' });
  if (hasFolder('ppt')) throw new Problem('FILE_NOT_SPREADSHEET', { what: 'powerpoint' });
  if (names.some((name) => name.startsWith('index/') && name.endsWith('.iwa'))) {
    throw new Problem('FILE_FORMAT_UNSUPPORTED', { format: 'numbers' });
  }
  // a package of unusual layout still says where its workbook is
  if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels')) {
    const types = (await archive.bytes('[Content_Types].xml')).toString('latin1');
    if (/ms-excel\.sheet\.binary\.macroEnabled/i.test(types)) return 'xlsb';
    if (/spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled/i.test(types)) return 'xlsx';
  }
  throw new Problem('FILE_NOT_SPREADSHEET', { what: 'archive' });
}

async function openDocumentKind(archive: ZipArchive): Promise<'ods'> {
  if (archive.has('META-INF/manifest.xml')) {
    const manifest = (await archive.bytes('META-INF/manifest.xml')).toString('latin1');
    if (manifest.includes('encryption-data')) throw new Problem('FILE_PASSWORD');
  }
  return 'ods';
}
