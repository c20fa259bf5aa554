import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TemplatePurpose } from '../../../../shared/contract/house.ts';
import { openWordFile, putPart, readPart, writeWordFile } from '../../platform/word/package.ts';
import { all, attribute, childrenOf, child, parseXml, writeXml } from '../../platform/word/xml-tree.ts';
import { zipOf } from '../../platform/zip.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { textOfParagraph } from './template/placeholders.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const keep = (bytes: Uint8Array, purpose: TemplatePurpose = 'paper', name = 'Haus.docx') => {
  const path = join(workspace.dataDir, name);
  writeFileSync(path, bytes);
  return call('house.keepTemplatePath', { purpose, path, name });
};
const sample = async (purpose: TemplatePurpose = 'paper') =>
  Buffer.from((await call('house.sampleTemplate', { purpose })).base64, 'base64');
/** The template with other XML in its text. */
async function withBody(change: (xml: string) => string): Promise<Buffer> {
  const file = await openWordFile(await sample());
  putPart(file, file.main, parseXml(change(writeXml(readPart(file, file.main)))));
  return writeWordFile(file);
}

async function paper() {
  const { id } = await call('papers.create', { kind: 'resolution', name: 'Sprachförderung & Ganztag' });
  await call('papers.update', {
    id,
    leadOffice: 'Amt 50',
    content: {
      sections: [
        {
          heading: 'Sachverhalt',
          blocks: [
            { type: 'heading', level: 1, text: 'Ausgangslage' },
            { type: 'paragraph', runs: [{ text: 'Die Kommunen bitten um ' }, { text: 'Koordination', bold: true }] },
            { type: 'list', ordered: true, items: [[{ text: 'erstens' }], [{ text: 'zweitens' }]] },
            {
              type: 'table',
              rows: [
                ['Kommune', 'Kurse'],
                ['Neuss', '12'],
              ],
            },
          ],
        },
      ],
    },
  });
  await call('papers.saveConsultations', {
    paperId: id,
    steps: [{ bodyId: null, meetingId: null, role: 'decision', proposedResolution: 'Der Ausschuss stimmt zu.' }],
  });
  return id;
}
async function filled(recordId: string, kind: 'paper' | 'minutes' = 'paper') {
  const { base64 } = await call('handouts.render', { options: { kind, recordId }, format: 'docx' });
  const file = await openWordFile(Buffer.from(base64, 'base64'));
  const { root } = readPart(file, file.main);
  const style = (paragraph: Parameters<typeof textOfParagraph>[0]): string => {
    const properties = child(paragraph, 'w:pPr');
    const named = properties && child(properties, 'w:pStyle');
    return named ? (attribute(named, 'w:val') ?? '') : '';
  };
  const lines = all(root, 'w:p').map((one) => ({ style: style(one), text: textOfParagraph(one) }));
  return { file, root, lines };
}

test('die Mustervorlage nennt nichts, was das Programm nicht füllt, und lässt keinen Teil aus', async () => {
  for (const purpose of ['paper', 'minutes', 'report'] as const) {
    const { check } = await keep(await sample(purpose), purpose);
    expect(check).toMatchObject({ unknown: [], broken: [], missing: [] });
    expect(check.filled).toContain('Titel');
  }
});

test('eine Vorlage kommt in die Word-Vorlage des Hauses: mit Überschriften, Liste und Tabelle in dessen Formaten', async () => {
  const id = await paper();
  await keep(await sample());
  const { file, root, lines } = await filled(id);
  expect(lines[0]).toEqual({ style: 'Heading1', text: 'Sprachförderung & Ganztag' });
  expect(lines).toContainEqual({ style: 'Heading2', text: 'Sachverhalt' });
  expect(lines).toContainEqual({ style: 'Heading3', text: 'Ausgangslage' });
  expect(lines).toContainEqual({ style: '', text: 'Der Ausschuss stimmt zu.' });
  expect(lines.map(({ text }) => text).join(' ')).not.toContain('{{');
  // Nothing is attached: the heading of the house goes with its part.
  expect(lines.map(({ text }) => text)).not.toContain('Anlagen');
  const tables = all(root, 'w:tbl').map((table) => all(table, 'w:p').map(textOfParagraph).join('|'));
  expect(tables).toContainEqual('Kommune|Kurse|Neuss|12');
  expect(tables[0]).toContain('Federführung|Amt 50');
  expect(file.parts.get('docProps/core.xml')?.toString()).toContain(
    '<dc:title>Sprachförderung &amp; Ganztag</dc:title>',
  );
  const head = [...file.parts].find(([name]) => /header\d\.xml$/.test(name));
  expect(head?.[1].toString()).toContain('Rhein-Kreis Neuss');
});

test('eine Niederschrift ohne Anwesende und Aufgaben lässt deren Teile mit ihren Überschriften weg', async () => {
  const { id } = await call('meetings.save', { id: null, values: { name: '5. Sitzung', day: '2026-12-17' } });
  await call('meetings.saveItem', { id: null, meetingId: id, values: { name: 'Verschiedenes' } });
  await keep(await sample('minutes'), 'minutes');
  const texts = (await filled(id, 'minutes')).lines.map(({ text }) => text);
  expect(texts.join(' ')).not.toContain('{{');
  expect(texts).toContain('Tagesordnung und Ergebnisse');
  expect(texts).not.toContain('Teilnahme');
  expect(texts).not.toContain('Aufgaben aus dieser Sitzung');
});

test('Listen zählen in der Vorlage des Hauses für sich, Formate des Hauses bleiben, fehlende kommen dazu', async () => {
  const id = await paper();
  await keep(await sample());
  const { file, root } = await filled(id);
  const numbers = new Set(all(root, 'w:numId').map((one) => attribute(one, 'w:val')));
  const known = childrenOf(readPart(file, 'word/numbering.xml').root, 'w:num').map((one) => attribute(one, 'w:numId'));
  expect(known).toEqual(expect.arrayContaining([...numbers]));
  const styles = readPart(file, 'word/styles.xml');
  const used = new Set(all(root, 'w:pStyle').map((one) => attribute(one, 'w:val')));
  const ids = childrenOf(styles.root, 'w:style').map((one) => attribute(one, 'w:styleId'));
  expect(ids).toEqual(expect.arrayContaining([...used]));
  const heading = childrenOf(styles.root, 'w:style').find((one) => attribute(one, 'w:styleId') === 'Heading2');
  expect(heading && all(heading, 'w:rFonts').map((one) => attribute(one, 'w:ascii'))).toEqual(['Arial']);
});

test('deutsche Namen der Formate werden erkannt: Überschriften stehen in den Formaten des Hauses', async () => {
  const id = await paper();
  const file = await openWordFile(await sample());
  const german = (xml: string): string => xml.replaceAll(/"Heading([1-9])"/g, '"berschrift$1"');
  for (const name of [file.main, 'word/styles.xml']) {
    putPart(file, name, parseXml(german(writeXml(readPart(file, name)))));
  }
  await keep(writeWordFile(file));
  const { lines } = await filled(id);
  expect(lines).toContainEqual({ style: 'berschrift2', text: 'Sachverhalt' });
});

test('ein Platzhalter, den Word in Stücke zerlegt hat, wird trotzdem gefüllt', async () => {
  const id = await paper();
  const pieces =
    '<w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{ti</w:t></w:r><w:r><w:t>tel}} neu</w:t>';
  const { check } = await keep(await withBody((xml) => xml.replace(/<w:t[^>]*>\{\{Titel\}\}<\/w:t>/, pieces)));
  expect(check.filled).toContain('Titel');
  const { lines } = await filled(id);
  expect(lines[0]?.text).toBe('Sprachförderung & Ganztag neu');
});

test('was unbekannt ist, nicht geschlossen ist oder fehlt, wird genannt; die Vorlage gilt trotzdem', async () => {
  const { check } = await keep(
    await withBody((xml) => xml.replace('{{Anlagen}}', '{{Anlagn}}').replace('{{Untertitel}}', '{{Untertitel')),
  );
  expect(check.unknown).toEqual(['Anlagn']);
  expect(check.broken).toEqual(['{{Untertitel']);
  expect(check.missing).toEqual(['Anlagen']);
  const { templates } = await call('house.templates', {});
  expect(templates).toHaveLength(1);
  expect(templates[0]).toMatchObject({ purpose: 'paper', name: 'Haus.docx', check });
});

test('Makros, nachgeladene Vorlagen, andere Dateien und Dateien ohne Platzhalter werden mit Grund abgelehnt', async () => {
  const file = await openWordFile(await sample());
  file.parts.set('word/vbaProject.bin', Buffer.from('x'));
  await expect(keep(writeWordFile(file))).rejects.toMatchObject({ code: 'WORD_FILE_MACROS' });
  file.parts.delete('word/vbaProject.bin');
  const linked =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://192.0.2.1/x.dotm" TargetMode="External"/></Relationships>';
  file.parts.set('word/_rels/settings.xml.rels', Buffer.from(linked));
  await expect(keep(writeWordFile(file))).rejects.toMatchObject({ code: 'WORD_FILE_LINKED' });
  await expect(keep(Buffer.from('%PDF-1.7 ...'))).rejects.toMatchObject({ code: 'WORD_FILE_KIND' });
  await expect(keep(Buffer.from(zipOf([{ name: 'a.txt', content: 'a' }])))).rejects.toMatchObject({
    code: 'WORD_FILE_KIND',
  });
  await expect(keep((await sample()).subarray(0, 4000))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  const bare = await openWordFile(await sample());
  for (const [name, content] of bare.parts) {
    const text = content.toString('utf8').replaceAll(/\{\{[^}]*\}\}/g, 'x');
    if (/(document|header\d|footer\d)\.xml$/.test(name)) bare.parts.set(name, Buffer.from(text));
  }
  await expect(keep(writeWordFile(bare))).rejects.toMatchObject({ code: 'TEMPLATE_WITHOUT_PLACEHOLDERS' });
  expect((await call('house.templates', {})).templates).toEqual([]);
});

test('ohne Vorlage gilt die Form des Programms; Entfernen und Ersetzen lassen sich zurücknehmen', async () => {
  const id = await paper();
  const { commandId } = await keep(await sample());
  await keep(await sample(), 'paper', 'Neu.docx');
  expect((await call('house.templates', {})).templates.map(({ name }) => name)).toEqual(['Neu.docx']);
  const removed = await call('house.removeTemplate', { purpose: 'paper' });
  const own = await filled(id);
  expect(own.lines.some(({ text }) => text === 'Angaben zur Vorlage')).toBe(true);
  await call('history.undo', { commandId: removed.commandId });
  expect((await call('house.templates', {})).templates.map(({ name }) => name)).toEqual(['Neu.docx']);
  expect(commandId).not.toBe('');
});

test('ein Kapitel zum Weiterschreiben hat die Form des Programms, auch wenn das Haus eine Vorlage hat', async () => {
  const id = await paper();
  await keep(await sample());
  const { base64 } = await call('handouts.render', {
    options: { kind: 'paper', recordId: id, section: 0 },
    format: 'docx',
  });
  const file = await openWordFile(Buffer.from(base64, 'base64'));
  expect(writeXml(readPart(file, file.main))).toContain('Kommunen bitten');
});
