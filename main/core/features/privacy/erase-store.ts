import type { Handout } from '../../../../shared/contract/handouts.ts';
import { privacyTexts as t } from '../../../../shared/i18n/de/privacy.ts';
import { isBlockDocument } from '../../../../shared/domain/handout-kinds.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import type { WriteDb } from '../../database/statement.ts';
import { rewriteTexts } from '../../database/text-rows.ts';
import { documentBytes } from '../handouts/index.ts';
import {
  changeFile,
  changeStored,
  clearContact,
  erasedMark,
  hasTable,
  issuedDocuments,
  markRedacted,
  replaceIn,
  replaceIssued,
  spansIn,
  type Spellings,
} from '../persons/index.ts';
import { keptFolders, type FileStore, type KeptFolder } from './file-store.ts';

/** Who is erased, and in whose name. */
export interface ErasedPerson {
  erasureId: string;
  at: string;
  spellings: Spellings;
  contactIds: readonly string[];
}
export interface RedactedFile {
  folder: KeptFolder;
  before: string;
  after: string;
}
export interface ErasedStore {
  /** Changed rows by table. */
  rows: Map<string, number>;
  files: RedactedFile[];
  /** Hashes of files the program cannot look into. */
  unread: { folder: KeptFolder; name: string }[];
  contacts: number;
}
interface NewIssue {
  id: string;
  before: string;
  after: string;
  size: number;
}

function redactFiles(files: FileStore, spellings: Spellings): Pick<ErasedStore, 'files' | 'unread'> {
  const redacted: RedactedFile[] = [];
  const unread: ErasedStore['unread'] = [];
  for (const folder of keptFolders) {
    for (const name of files.list(folder)) {
      const change = changeFile(files.read(folder, name) ?? Buffer.alloc(0), (text) => spansIn(text, spellings));
      // an issued PDF is made from its data, which says whether the person stands in it
      if (change.kind === 'unreadable' && folder !== 'issued') unread.push({ folder, name });
      if (change.kind === 'changed') {
        redacted.push({ folder, before: name, after: files.replace(folder, name, change.bytes) });
      }
    }
  }
  return { files: redacted, unread };
}

const noted = (handout: Handout, at: string): Handout =>
  isBlockDocument(handout) ? { ...handout, foot: [...handout.foot, t.redactedNote(localDay(at))] } : handout;

/** Issued PDFs that name the person become Word documents of their redacted data. */
async function reissue(
  db: WriteDb,
  files: FileStore,
  change: (text: string) => string,
  at: string,
): Promise<NewIssue[]> {
  const made: NewIssue[] = [];
  for (const { id, format, sha256, report } of issuedDocuments(db)) {
    const redacted = format === 'pdf' ? changeStored(report, change) : report;
    if (redacted === report || files.read('issued', sha256) === null) continue;
    const bytes = Buffer.from(await documentBytes(noted(JSON.parse(redacted) as Handout, at), 'docx'));
    made.push({ id, before: sha256, after: files.replace('issued', sha256, bytes), size: bytes.length });
  }
  return made;
}

/** Erases a person from one database and its files. What is written here is not in the change log, on purpose. */
export async function eraseStore(db: WriteDb, files: FileStore, person: ErasedPerson): Promise<ErasedStore> {
  const { spellings, contactIds, erasureId, at } = person;
  const { files: redacted, unread } = redactFiles(files, spellings);
  const redact = (text: string): string => replaceIn(text, spansIn(text, spellings), erasedMark);
  const reissued = await reissue(db, files, redact, at);
  const hashes = new Map(redacted.map(({ before, after }) => [before, after]));
  const change = (text: string): string => hashes.get(text) ?? redact(text);
  const { rows, contacts } = db.transaction(() => {
    const counts = rewriteTexts(db, (text) => changeStored(text, change), erasedMark);
    for (const { id, after, size } of reissued) replaceIssued(db, id, after, size);
    const all = [...redacted.map(({ after }) => after), ...reissued.map(({ after }) => after)];
    if (hasTable(db, 'redaction')) for (const hash of all) markRedacted(db, hash, erasureId, at);
    const cleared = hasTable(db, 'contact') ? contactIds.filter((id) => clearContact(db, id, erasedMark)).length : 0;
    return { rows: counts, contacts: cleared };
  });
  files.finish();
  const issued = reissued.map(({ before, after }) => ({ folder: 'issued' as const, before, after }));
  return { rows, files: [...redacted, ...issued], unread, contacts };
}
