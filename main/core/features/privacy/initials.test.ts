import { afterAll, expect, test } from 'vitest';
import { fixedClock } from '../../platform/clock.ts';
import { openCore } from '../../core.ts';
import { testWorkspace } from '../../test-workspace.ts';
import { initialsOf } from './initials.ts';

const workspace = testWorkspace();
afterAll(() => workspace.end());

test('aus Namen werden Initialen, Initialen bleiben', () => {
  expect(['Anna-Lena Muster', 'Ö. Beispiel', 'A. M.'].map(initialsOf)).toEqual(['A. M.', 'Ö. B.', 'A. M.']);
});

test('nach der gesetzten Zeit steht im Verlauf statt des Namens ein Kürzel, vorher nicht', async () => {
  const actors = async () =>
    (await workspace.core.call('history.list', { cursor: null, limit: 50 })).commands.map(({ actor }) => actor);
  await workspace.core.call('settings.update', { personName: 'Maria Beispiel' });
  await workspace.core.call('settings.update', { office: 'KI' });
  await workspace.core.call('privacy.saveSettings', { initialsAfter: 6 });
  expect(await actors()).toContain('Maria Beispiel');
  workspace.core.close();
  workspace.core = openCore({ dataDir: workspace.dataDir, clock: fixedClock('2027-06-22T09:12:00Z') });
  expect(await actors()).not.toContain('Maria Beispiel');
  expect(await actors()).toContain('M. B.');
});
