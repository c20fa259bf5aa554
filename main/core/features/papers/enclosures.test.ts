import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { enclosuresOf } from '../../../../shared/domain/documents/enclosures.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());
const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= pages; page++) pdf.addPage().drawText(`Seite ${page}`);
  return pdf.save({ useObjectStreams: false });
}
/** As a writer with a password leaves it: the trailer names how it is encrypted. */
async function protectedPdf(): Promise<Uint8Array> {
  const text = Buffer.from(await pdfOf(1)).toString('latin1');
  return Buffer.from(text.replace('/Root', '/Encrypt << /Filter /Standard /V 1 >> /Root'), 'latin1');
}
async function attach(entityId: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(workspace.dataDir, 'Auswahl');
  writeFileSync(path, bytes);
  return (await call('records.attachPath', { entity: 'paper', entityId, path, name })).id;
}
async function meetingWith(...papers: string[]): Promise<string> {
  const values = { name: 'Sitzung', bodyId: null, state: 'planned', day: '2026-12-03' } as const;
  const { id: meetingId } = await call('meetings.save', { id: null, values });
  for (const paperId of papers) await call('papers.putOnAgenda', { paperId, meetingId });
  return meetingId;
}
const paperOf = async (name: string, open: boolean): Promise<string> => {
  const { id } = await call('papers.create', { kind: 'resolution', name });
  await call('papers.update', { id, public: open });
  return id;
};
const packet = (recordId: string, variant: 'public' | 'internal') =>
  call('handouts.blockDocument', { kind: 'packet', recordId, variant });

test('eine PDF-Anlage bekommt ihr Blatt hinter der Vorlage; was nicht hineinkann, liegt mit Grund gesondert bei', async () => {
  const paperId = await paperOf('Sprachkurse', true);
  const whole = await pdfOf(3);
  const plan = await attach(paperId, 'Plan.pdf', whole);
  await attach(paperId, 'Kosten.xlsx', Buffer.from('Tabelle'));
  await attach(paperId, 'Halb.pdf', whole.subarray(0, whole.length / 2));
  await attach(paperId, 'Kein PDF.pdf', Buffer.from('Text %%EOF'));
  await attach(paperId, 'Geheim.pdf', await protectedPdf());
  const document = await packet(await meetingWith(paperId), 'public');
  expect(enclosuresOf(document).map(({ id }) => id)).toEqual([plan]);
  const lines = linesOf(document.blocks);
  expect(lines).toContain(
    'Ö1  Anlage 1: Plan.pdf: 3 Seiten. In der PDF-Datei folgen sie hinter diesem Blatt und sind mitgezählt.',
  );
  expect(lines.filter((line) => line.startsWith('Anlagen, die gesondert beiliegen'))).toEqual([
    'Anlagen, die gesondert beiliegen: Anlage 2: Kosten.xlsx (keine PDF-Datei)',
    'Anlagen, die gesondert beiliegen: Anlage 3: Halb.pdf (die PDF-Datei ist beschädigt oder unvollständig)',
    'Anlagen, die gesondert beiliegen: Anlage 4: Kein PDF.pdf (die PDF-Datei ist beschädigt oder unvollständig)',
    'Anlagen, die gesondert beiliegen: Anlage 5: Geheim.pdf (die PDF-Datei ist mit einem Kennwort geschützt)',
  ]);
});

test('die öffentliche Fassung lässt die Anlagen nichtöffentlicher Vorlagen weg', async () => {
  const paperId = await paperOf('Vergabe', false);
  await attach(paperId, 'Angebote.pdf', await pdfOf(1));
  const meetingId = await meetingWith(paperId);
  const open = await packet(meetingId, 'public');
  expect(enclosuresOf(open)).toEqual([]);
  expect(JSON.stringify(open)).not.toContain('Angebote');
  expect(enclosuresOf(await packet(meetingId, 'internal'))).toHaveLength(1);
});

test('fehlt die Datei im Datenordner, entstehen die Unterlagen trotzdem und sagen es', async () => {
  const paperId = await paperOf('Sprachkurse', true);
  await attach(paperId, 'Plan.pdf', await pdfOf(1));
  rmSync(join(workspace.dataDir, 'attachments'), { recursive: true });
  const { blocks } = await packet(await meetingWith(paperId), 'public');
  expect(linesOf(blocks).join()).toContain('Plan.pdf (die Datei fehlt im Datenordner)');
});
