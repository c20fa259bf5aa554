import { afterEach, beforeEach } from 'vitest';
import { linesOf } from '../../../../shared/domain/documents/blocks.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

export const step = {
  bodyId: null,
  meetingId: null,
  role: 'decision',
  proposedResolution: 'Der Ausschuss stimmt zu.',
} as const;
export const gapsIn = (title: string) => ({
  sections: [{ heading: 'Sachverhalt', blocks: [{ type: 'live', source: 'gaps', title, filter: {} } as const] }],
});

/** An empty office for each test, and what its papers are made with. */
export function paperDesk() {
  let workspace: TestWorkspace;
  beforeEach(() => {
    workspace = testWorkspace();
  });
  afterEach(() => workspace.end());
  const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
  return {
    call,
    create: (name = 'Bericht zur Integrationsarbeit') => call('papers.create', { kind: 'resolution', name }),
    printed: async (recordId: string) =>
      linesOf((await call('handouts.blockDocument', { kind: 'paper', recordId })).blocks),
    confirm: (ags: string, reason: string) =>
      call('coverage.confirmGap', { ags, fieldOfAction: 'sprache', targetGroups: [], reason, planned: '' }),
    sitting: async () => {
      const body = await call('bodies.save', { id: null, values: { name: 'Sozialausschuss', shortName: 'SGA' } });
      const values = { name: '3. Sitzung', day: '2026-12-03', bodyId: body.id };
      return { bodyId: body.id, meetingId: (await call('meetings.save', { id: null, values })).id };
    },
    agenda: async (id: string) => (await call('meetings.get', { id })).items,
  };
}
