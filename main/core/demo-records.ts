import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { demoAttachment, demoNotes, demoReminders } from '../../shared/i18n/de/demo-records.ts';
import type { RecordEntity } from '../../shared/contract/record-pages.ts';
import type { Core } from './core.ts';
import { systemClock } from './platform/clock.ts';

async function offerIds(core: Core, search: string): Promise<string[]> {
  const sort = { key: 'name', descending: false } as const;
  const { rows } = await core.call('offers.list', { filter: { search }, sort, cursor: null, limit: 1 });
  return rows.map(({ id }) => id);
}

/** Gives an invented file a place on the disk for as long as it is taken over. */
export async function withDemoFile<T>(content: string | Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verzahnt-demo-'));
  try {
    const path = join(folder, 'Vermerk');
    writeFileSync(path, content);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Hangs an invented file on a record. */
export async function attachDemoFile(
  core: Core,
  carrier: { entity: RecordEntity; entityId: string },
  { name, content }: { name: string; content: string | Uint8Array },
): Promise<void> {
  await withDemoFile(content, (path) => core.call('records.attachPath', { ...carrier, path, name }));
}

/** Notes, an attachment and reminders at offers of the demo Kreis, as a person would leave them. */
export async function addDemoRecords(core: Core): Promise<void> {
  const today = Temporal.PlainDate.from(systemClock.today());
  for (const { offer, text } of demoNotes) {
    for (const entityId of await offerIds(core, offer))
      await core.call('records.addNote', { entity: 'offer', entityId, text });
  }
  for (const { offer, days, text, who } of demoReminders) {
    const due = today.add({ days }).toString();
    for (const entityId of await offerIds(core, offer))
      await core.call('records.remind', { entity: 'offer', entityId, due, text, who });
  }
  for (const entityId of await offerIds(core, demoAttachment.offer))
    await attachDemoFile(core, { entity: 'offer', entityId }, demoAttachment);
}
