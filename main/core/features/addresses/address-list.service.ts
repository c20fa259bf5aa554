import { statSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { jobTexts } from '../../../../shared/i18n/de/jobs.ts';
import type { JobContext, ReadContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { readSettings } from '../settings/index.ts';
import { readHouses } from './gebref-reader.ts';
import { addHouses, addressList, recordedLists } from './houses.repository.ts';
import { countPoints } from './points.repository.ts';

export function status({ db }: ReadContext): OutputOf<'coverage.addressStatus'> {
  const list = addressList(db);
  const shown = list && { fileName: list.fileName, source: list.source, houses: list.houses, loadedAt: list.loadedAt };
  return { list: shown ?? null, ...countPoints(db) };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw problemFromSystem(error, 'FILE_UNREADABLE');
  }
}

/**
 * Keeps the own Kreis of the Land's list of addresses; an earlier list is replaced, points that were found stay.
 * Throws ADDRESSES_*, JOB_CANCELLED, FILE_UNREADABLE.
 */
export async function loadAddresses(
  context: JobContext,
  { path, fileName, source }: InputOf<'coverage.loadAddresses'>,
): Promise<OutputOf<'coverage.loadAddresses'>> {
  const { districtKey } = readSettings(context.db);
  const total = sizeOf(path);
  const job = { jobId: newId(), kind: 'read', label: jobTexts.reading(fileName), total, problem: null } as const;
  context.cancel.reset();
  const onShare = (done: number): boolean => {
    context.emit('job.progress', { ...job, done, finished: false });
    return context.cancel.requested();
  };
  const houses = await readHouses(path, districtKey, { onShare }).finally(() =>
    context.emit('job.progress', { ...job, done: total, finished: true }),
  );
  const kept = context.command({ channel: 'coverage.loadAddresses', detail: fileName }, ({ db, recorder }) => {
    const before = addressList(db)?.id ?? null;
    for (const id of recordedLists(db)) recorder.remove('address_list', id);
    const id = newId();
    const count = addHouses(db, id, before, houses);
    recorder.create('address_list', {
      id,
      file_name: fileName,
      source: source.trim(),
      houses: count,
      loaded_at: recorder.at,
    });
    return count;
  });
  context.changed('coverage', 'history');
  return { houses: kept };
}
