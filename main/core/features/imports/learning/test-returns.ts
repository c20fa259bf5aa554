import { join } from 'node:path';
import type { DraftDetail, Decision } from '../../../../../shared/contract/imports.ts';
import { writeWorkbook, type OutputCell } from '../../../../excel/write/index.ts';
import type { Core } from '../../../core.ts';

/** One sheet of a return as a town writes it: a title, a header, rows. */
export interface Return {
  sheet?: string;
  headers: string[];
  rows: OutputCell[][];
}

/** Writes a return into the data folder of a test and answers with its path. */
export async function writeReturn(folder: string, name: string, { sheet = 'Rückmeldung', headers, rows }: Return) {
  const path = join(folder, name);
  const columns = headers.map((header) => ({ header }));
  const sheets = [{ name: sheet, title: 'Rückmeldung der Kommune', columns, rows }];
  await writeWorkbook({ title: name, created: '2026-01-01T00:00:00Z', sheets }, path);
  return path;
}

/** Reads a file as the window does and waits until it is understood. */
export async function readDraft(core: Core, path: string, name: string): Promise<DraftDetail> {
  const { draftIds } = await core.call('imports.readPaths', { files: [{ path, name }] });
  const id = draftIds[0] ?? '';
  for (;;) {
    const { drafts } = await core.call('imports.drafts', {});
    if (drafts.find((draft) => draft.id === id)?.state !== 'reading') return core.call('imports.draft', { id });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
export const answer = (core: Core, id: string, decision: Decision): Promise<DraftDetail> =>
  core.call('imports.decide', { id, decision });

/** Takes a draft over and answers with the import. */
export async function takeOverDraft(core: Core, id: string): Promise<string> {
  await core.call('imports.commit', { ids: [id] });
  for (;;) {
    const { drafts } = await core.call('imports.drafts', {});
    const committed = drafts.find((draft) => draft.id === id)?.committedAs;
    if (committed) return committed;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
