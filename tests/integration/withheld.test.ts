import { readFileSync, readdirSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blockDocumentKinds } from '../../shared/contract/documents.ts';
import { zipParts } from '../../main/core/platform/zip-parts.ts';
import { Desk } from './support/desk.ts';
import { offerSheet } from './support/workbook.ts';

let desk: Desk;
let contactId: string;
let organizationId: string;
let meetingId: string;
const call: Desk['core']['call'] = (channel, input) => desk.core.call(channel, input);
const name = 'Sabine Musterfrau';

beforeEach(async () => {
  desk = new Desk();
  const rows = [{ name: 'Sprachtreff', contact: name, remark: `Fragen an ${name}` }];
  await desk.run(await desk.file('Kaarst.xlsx', offerSheet(rows)));
  const filter = { search: 'Caritas', kind: null, ags: null };
  organizationId = (await call('organizations.list', { filter, offset: 0, limit: 1 })).rows[0]!.id;
  const values = { name, email: 'sabine@caritas.de' };
  contactId = (await call('organizations.saveContact', { id: null, organizationId, values })).id;
  const meeting = { name: 'Steuerung', day: '2026-12-03', location: `bei ${name}` };
  meetingId = (await call('meetings.save', { id: null, values: meeting })).id;
  const { offers } = { offers: await desk.offers() };
  await call('offers.update', { id: offers[0]!.id, values: { publishContact: true } });
});
afterEach(() => desk.close());

const withdraw = () =>
  call('organizations.saveContact', { id: contactId, organizationId, values: { consent: 'withdrawn' } });
const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  const parts = bytes.subarray(0, 2).toString() === 'PK' ? zipParts(bytes).map(({ content }) => content) : [bytes];
  return parts.map((part) => part.toString('utf8')).join('\n');
};

async function exported(): Promise<string[]> {
  const found: string[] = [];
  for (const format of ['xlsx', 'hsds', 'hsdsTables', 'geojson', 'integreat'] as const) {
    const path = join(desk.inbox, `${format}.${format === 'hsdsTables' ? 'zip' : 'out'}`);
    const written = await call('exchange.writeTo', { format, contacts: 'all', filter: {}, path }).catch(() => null);
    if (written && textOf(path).includes('Musterfrau')) found.push(format);
  }
  const folder = join(desk.inbox, 'boegen');
  mkdirSync(folder, { recursive: true });
  const { surveys } = await call('surveys.list', {});
  await call('surveys.write', { surveyId: surveys[0]!.id, kind: 'sheets', folder, recipientIds: [] });
  if (readdirSync(folder).some((file) => /<t[^>]*>Sabine Musterfrau</.test(textOf(join(folder, file)))))
    found.push('sheet');
  for (const kind of ['calendar', 'invitation'] as const) {
    const { content } = await call('meetings.file', { id: meetingId, kind });
    if (/Musterfrau/.test(content)) found.push(kind);
  }
  return found;
}

/** Kinds of documents that name the person, among those that can be made without a record of their own. */
async function documents(): Promise<string[]> {
  const found: string[] = [];
  for (const kind of blockDocumentKinds) {
    if (kind === 'personalData') continue;
    const document = await call('handouts.blockDocument', { kind, recordId: meetingId }).catch(() => null);
    if (document && JSON.stringify(document).includes('Musterfrau')) found.push(kind);
  }
  return found;
}

test('ab dem Widerruf steht die Person in keiner Ausgabe mehr, auch nicht in freien Texten', async () => {
  await call('settings.update', { contactLine: `Auskunft: ${name}` });
  const before = [...(await exported()), ...(await documents())];
  expect(before).toEqual(expect.arrayContaining(['xlsx', 'hsds', 'geojson', 'calendar', 'minutes', 'steckbrief']));
  await withdraw();
  expect([...(await exported()), ...(await documents())]).toEqual([]);
});

test('nur die eigene Auskunft nennt sie weiter', async () => {
  await withdraw();
  const own = await call('handouts.blockDocument', { kind: 'personalData', words: [name] });
  expect(JSON.stringify(own.blocks)).toContain(name);
});

test('die Nummer der Zentrale bleibt bei den anderen stehen', async () => {
  const shared = { phone: '02131 100-0' };
  await call('organizations.saveContact', { id: contactId, organizationId, values: shared });
  await call('organizations.saveContact', { id: null, organizationId, values: { name: 'Otto Bleibt', ...shared } });
  await withdraw();
  await call('settings.update', { contactLine: 'Zentrale 02131 100-0' });
  const steckbrief = await call('handouts.blockDocument', { kind: 'steckbrief' });
  expect(JSON.stringify(steckbrief)).toContain('02131 100-0');
});
