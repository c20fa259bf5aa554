import { expect, it } from 'vitest';
import type { Recipient } from '../../../shared/contract/surveys.ts';
import { recipientColumns } from './recipient-copy.ts';

const kaarst: Recipient = {
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'municipality',
  ags: '05162016',
  organizationId: null,
  name: 'Kaarst',
  contact: 'Frau Yıldız',
  email: 'integration@kaarst.example',
  note: 'im Urlaub',
  state: 'released',
  history: [{ state: 'released', at: '2026-11-22T09:00:00Z', person: 'A. Beispiel' }],
  imports: [{ id: 'x', fileName: 'Kaarst.xlsx', at: '2026-11-20T09:00:00Z', created: 2, updated: 1 }],
  answered: true,
  awaited: [],
  overdue: false,
  answers: [{ question: 'Gibt es einen Integrationsrat?', answer: 'ja' }],
  beside: { structures: 1, indicators: 0, needs: 0 },
  measures: null,
};

it('die kopierte Liste nennt Ansprechperson, Stand, Freigabe und je eigene Frage eine Spalte', () => {
  const question = { id: 'q', label: 'Gibt es einen Integrationsrat?', type: 'yesNo' as const, options: [] };
  const release = {
    recipientId: kaarst.id,
    ags: '05162016',
    documentId: 'd',
    by: 'Frau Yıldız',
    day: '2026-11-21',
    asOf: '2026-11-20T09:00:00Z',
    changed: ['neu: Kaarst: Chor'],
    note: '',
    at: '2026-11-22T09:00:00Z',
    person: '',
  };
  const columns = recipientColumns({ questions: [question] }, new Map([[kaarst.id, release]]));
  expect(columns.map(({ header, text }) => [header, text(kaarst)])).toEqual([
    ['Empfänger', 'Kaarst'],
    ['Art', 'Kommune'],
    ['Ansprechperson', 'Frau Yıldız'],
    ['E-Mail', 'integration@kaarst.example'],
    ['Stand', 'vom Absender freigegeben'],
    ['seit', '22.11.2026'],
    ['Was kam', 'Kaarst.xlsx: 2 neu, 1 geändert'],
    ['Freigabe', 'Freigegeben von Frau Yıldız am 21.11.2026; seit der Freigabe geändert'],
    ['Notiz', 'im Urlaub'],
    ['Gibt es einen Integrationsrat?', 'ja'],
  ]);
});
