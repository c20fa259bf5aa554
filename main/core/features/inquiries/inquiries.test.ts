import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/index.ts';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
const [kaarst, neuss] = ['05162016', '05162024'];
const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-18' };
const offer = (name: string, municipalities: string[], targetGroups: string[]) =>
  workspace.core.call('offers.create', {
    values: { name, provider: 'Diakonie', fieldsOfAction: ['sprache'], targetGroups, phone: '02131 1234' },
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
beforeEach(async () => {
  workspace = testWorkspace();
  await offer('Frauencafé', [kaarst], ['frauen']);
  await offer('Frauentreff', [neuss], ['frauen']);
  await offer('Fahrradkurs', [kaarst], ['eltern']);
  await offer('Frauenberatung', [], ['frauen']);
});
afterEach(() => workspace.end());

type Values = InputOf<'inquiries.save'>['values'];
const ask = (values: Values = {}) =>
  workspace.core.call('inquiries.save', {
    id: null,
    values: {
      question: 'Was gibt es in Kaarst für Frauen?',
      askedBy: 'Ratsfraktion',
      receivedDay: '2026-11-20',
      municipalities: [kaarst],
      targetGroups: ['frauen'],
      ...values,
    },
  });

test('die Antwort zeigt, was vor Ort besteht, und kreisweite Angebote für sich; Bemerkung und Kontakt bleiben im Haus', async () => {
  const { id } = await ask({ answer: 'Zwei Angebote.', remark: 'vertraulich' });
  expect((await workspace.core.call('inquiries.get', { id })).found).toEqual({ here: 1, districtWide: 1 });
  const document = await workspace.core.call('handouts.blockDocument', { kind: 'inquiry', recordId: id });
  expect(document.title).toBe('Was gibt es in Kaarst für Frauen?');
  expect(document.subtitle).toContain('Anfrage: Ratsfraktion, 20.11.2026');
  const text = linesOf(document.blocks).join('\n');
  expect(text).toContain('Angebote vor Ort: Frauencafé\nDiakonie · Frauen');
  expect(text).toContain('Kreisweite Angebote: Frauenberatung');
  expect(text).toContain('Auswahl: Kommune: Kaarst; Zielgruppe: Frauen.');
  expect(text).not.toMatch(/Frauentreff|Fahrradkurs|vertraulich|02131/);
});

test('offene Anfragen stehen oben, die mit der nächsten Frist zuerst; beantwortete darunter', async () => {
  await ask({ question: 'ohne Frist' });
  await ask({ question: 'beantwortet', answeredDay: '2026-11-21' });
  await ask({ question: 'bald', due: '2026-11-25' });
  const rows = async () => (await workspace.core.call('inquiries.list', {})).rows;
  expect((await rows()).map(({ question }) => question)).toEqual(['bald', 'ohne Frist', 'beantwortet']);
  const [first] = await rows();
  await workspace.core.call('inquiries.answered', { id: first?.id ?? '' });
  expect((await rows()).map(({ question }) => question)).toEqual(['ohne Frist', 'bald', 'beantwortet']);
});

test('was gelöscht wurde, kommt mit einem Schritt zurück', async () => {
  const { id } = await ask();
  const { commandId } = await workspace.core.call('inquiries.remove', { id });
  await expect(workspace.core.call('inquiries.get', { id })).rejects.toThrow('INQUIRY_NOT_FOUND');
  await workspace.core.call('history.undo', { commandId });
  expect((await workspace.core.call('inquiries.get', { id })).askedBy).toBe('Ratsfraktion');
});

test('ohne Frage oder ohne Namen wird nichts gespeichert', async () => {
  const values = { question: 'Was gibt es?', receivedDay: '2026-11-20' };
  await expect(workspace.core.call('inquiries.save', { id: null, values })).rejects.toThrow('INQUIRY_INCOMPLETE');
});
