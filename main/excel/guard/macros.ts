import { compoundFileStreams, isCompoundFile } from './compound-file.ts';
import type { FileKind } from './file-kind.ts';

/** Where Excel (a part) and LibreOffice (a folder with modules beside its list of them) keep programs in a package. */
const programPart = /(^|\/)vbaProject\.bin$|^Basic\/[^/]+\/(?!script-lb\.xml$)/i;
const programFolder = '_vba_project_cur';

/** Whether a file holds macros. They are never run and not even read; the person is told. */
export function holdsMacros(file: FileKind): boolean {
  if (file.kind === 'zip') return file.archive.names.some((name) => programPart.test(name));
  if (file.kind !== 'xls' || !isCompoundFile(file.bytes)) return false;
  return compoundFileStreams(file.bytes).some((name) => name.toLowerCase() === programFolder);
}
