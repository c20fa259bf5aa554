import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from '../../main/core/database/content-hash.ts';
import { openForReading } from '../../main/core/database/open.ts';
import { testWorkspace, type TestWorkspace } from '../../main/core/test-workspace.ts';
import type { InputOf } from '../../shared/contract/index.ts';

const kaarst = '05162016';
const neuss = '05162024';
let workspace: TestWorkspace;
let surveyId: string;
const call: TestWorkspace['core']['call'] = (channel, input) => workspace.core.call(channel, input);

const roundInput = (recipients: InputOf<'surveys.save'>['recipients']): InputOf<'surveys.save'> => ({
  title: 'Bestandserhebung Herbst 2026',
  year: 2026,
  state: 'open',
  periodFrom: null,
  periodTo: null,
  due: null,
  sheets: ['offers'],
  fields: [],
  questions: [],
  message: '',
  recipients,
});
const town = (ags: string, name: string) => ({
  kind: 'municipality' as const,
  ags,
  organizationId: null,
  name,
  contact: 'Frau Yıldız',
  email: 'integration@kaarst.example',
});
beforeEach(async () => {
  workspace = testWorkspace();
  const awo = { kind: 'organization' as const, ags: null, organizationId: null, name: 'AWO', contact: '', email: '' };
  const saved = await call('surveys.save', roundInput([town(kaarst, 'Kaarst'), town(neuss, 'Neuss'), awo]));
  surveyId = saved.id;
});
afterEach(() => workspace.end());

const add = (name: string, ags = kaarst) =>
  call('offers.create', {
    values: { name, fieldsOfAction: ['sprache'] },
    municipalities: [ags],
    districtWide: false,
    told: { who: 'a', whom: 'b', day: '2026-11-20' },
  });
async function issue(ags = kaarst) {
  const report = await call('handouts.municipalitySheet', { kind: 'municipality', ags, surveyId });
  return call('handouts.store', { report, format: 'pdf', base64: Buffer.from('%PDF-1.7 Blatt').toString('base64') });
}
const release = (documentId: string, recipientId = kaarst) =>
  call('handouts.release', { surveyId, recipientId, documentId, by: 'Frau Yıldız', day: '2026-11-21', note: 'E-Mail' });
const releases = async () => (await call('handouts.releases', { surveyId })).releases;
const stateOf = async (ags: string) =>
  (await call('surveys.get', { id: surveyId })).recipients.find((one) => one.ags === ags)?.state;
const report = () =>
  call('handouts.coverageReport', {
    kind: 'coverage',
    surveyId,
    title: 'x',
    attachmentTo: '',
    meeting: '',
    rows: 'fieldOfAction',
    directory: true,
  });

describe('Die Freigabe einer Kommune', () => {
  it('hält fest, wer welches Blatt wann freigegeben hat', async () => {
    await add('Sprachcafé');
    const document = await issue();
    await release(document.id);
    expect(await stateOf(kaarst)).toBe('released');
    expect(await releases()).toMatchObject([
      { ags: kaarst, documentId: document.id, by: 'Frau Yıldız', day: '2026-11-21', note: 'E-Mail', changed: [] },
    ]);
  });

  it('sagt beim Empfänger und auf dem nächsten Blatt, was seither anders ist, beim Namen', async () => {
    await add('Sprachcafé');
    await release((await issue()).id);
    await add('Chor');
    const changed = ['Sprache: bisher „1, keine Rückmeldung“, jetzt „2, keine Rückmeldung“', 'neu: Kaarst: Chor'];
    expect((await releases())[0]?.changed).toEqual(changed);
    const sheet = await call('handouts.municipalitySheet', { kind: 'municipality', ags: kaarst, surveyId });
    expect(sheet.release).toMatchObject({ by: 'Frau Yıldız', day: '2026-11-21', changed });
  });

  it('eine neue Freigabe des neuen Blattes gilt statt der alten', async () => {
    await release((await issue()).id);
    await add('Chor');
    await release((await issue()).id);
    expect(await releases()).toHaveLength(1);
    expect((await releases())[0]?.changed).toEqual([]);
  });

  it('gilt nur für ein Kommunenblatt derselben Kommune', async () => {
    const other = await issue(neuss);
    await expect(release(other.id)).rejects.toThrow('RELEASE_OTHER_DOCUMENT');
    await expect(release('01900000-0000-7000-8000-000000000009')).rejects.toThrow('DOCUMENT_NOT_FOUND');
    expect(await releases()).toEqual([]);
  });

  it('ohne Blatt lässt sie sich nicht vermerken, bei einem Akteur schon', async () => {
    const { recipients } = await call('surveys.get', { id: surveyId });
    const awo = recipients.find(({ kind }) => kind === 'organization')?.id ?? '';
    await expect(call('surveys.mark', { surveyId, recipientIds: [kaarst], state: 'released' })).rejects.toThrow(
      'RELEASE_NEEDS_DOCUMENT',
    );
    await call('surveys.mark', { surveyId, recipientIds: [awo], state: 'released' });
    expect(await stateOf(kaarst)).toBeNull();
  });

  it('lässt sich zurücknehmen, ohne eine Spur im Bestand', async () => {
    const document = await issue();
    const hash = () => {
      const { db, close } = openForReading(workspace.dataDir);
      const value = contentHash(db);
      close();
      return value;
    };
    const before = hash();
    await release(document.id);
    expect(hash()).not.toBe(before);
    const { commands } = await call('history.list', { limit: 5, cursor: null });
    await call('history.undo', { commandId: commands[0]?.commandId ?? '' });
    expect(hash()).toBe(before);
    expect(await stateOf(kaarst)).toBeNull();
  });

  it('steht in der Übersicht, solange sie aussteht', async () => {
    const pending = async () =>
      (await call('overview.get', { lastVisit: null })).due.find(({ label }) => label.startsWith('Freigaben'));
    await call('surveys.mark', { surveyId, recipientIds: [kaarst, neuss], state: 'releaseAsked' });
    expect(await pending()).toMatchObject({
      count: 2,
      detail: 'Kaarst, Neuss',
      target: { page: 'surveys', id: surveyId },
    });
    await release((await issue()).id);
    expect(await pending()).toMatchObject({ count: 1, detail: 'Neuss' });
  });

  it('steht mit Zahl im Bericht, sobald eine Kommune freigegeben hat', async () => {
    expect((await report()).releases).toBeUndefined();
    await release((await issue()).id);
    expect((await report()).releases).toEqual({ asked: 2, released: 1, changed: 0 });
    await add('Chor');
    expect((await report()).releases).toEqual({ asked: 2, released: 1, changed: 1 });
  });
});

describe('Das Schreiben zur Freigabe', () => {
  it('trägt das ausgegebene Blatt byte für byte als PDF im Anhang', async () => {
    const { recipients } = await call('handouts.planReleases', { surveyId, recipientIds: [] });
    expect(recipients.map(({ name }) => name)).toEqual(['Kaarst', 'Neuss']);
    const document = await issue();
    const mail = await call('handouts.releaseMail', {
      surveyId,
      recipientId: recipients[0]?.recipientId ?? '',
      documentId: document.id,
    });
    expect(mail.fileName).toBe('Freigabe Kaarst.eml');
    expect(mail.content).toContain('X-Unsent: 1');
    expect(mail.content).toContain('integration@kaarst.example');
    expect(mail.content).toContain('application/pdf');
    expect(mail.content).toContain(Buffer.from('%PDF-1.7 Blatt').toString('base64'));
    expect(mail.content).toContain('freigegeben');
  });

  it('geht nur an Kommunen', async () => {
    const { recipients } = await call('surveys.get', { id: surveyId });
    const awo = recipients.find(({ kind }) => kind === 'organization')?.id ?? '';
    await expect(call('handouts.planReleases', { surveyId, recipientIds: [awo] })).rejects.toThrow('NOBODY_TO_RELEASE');
  });
});
