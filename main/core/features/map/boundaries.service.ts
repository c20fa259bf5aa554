import { readFileSync, statSync } from 'node:fs';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { newId } from '../../platform/ids.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { problemFromSystem } from '../../platform/system-problem.ts';
import { listRegions } from '../settings/index.ts';
import { loadedBoundaries } from './boundaries.repository.ts';
import { boundariesOf } from './boundaries.rules.ts';

/** Bytes of a file that is read; all of Germany in full detail is smaller. */
const mostBytes = 300_000_000;

function textOf(path: string): string {
  try {
    if (statSync(path).size > mostBytes) throw new Problem('BOUNDARIES_TOO_LARGE');
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw error instanceof Problem ? error : problemFromSystem(error, 'FILE_UNREADABLE');
  }
}

export function boundaries({ db }: ReadContext): OutputOf<'coverage.boundaries'> {
  const loaded = loadedBoundaries(db);
  if (!loaded) return { loaded: null };
  const found = new Set(loaded.shapes.map(({ ags }) => ags));
  const without = listRegions(db).filter(({ ags }) => !found.has(ags));
  const { fileName, source, loadedAt } = loaded;
  return { loaded: { fileName, source, loadedAt, places: found.size, without: without.map(({ name }) => name) } };
}

function removePresent({ db, recorder }: WriteContext): void {
  const present = loadedBoundaries(db);
  if (present) recorder.remove('boundary_set', present.id);
}

/** Takes the outlines of the own places from a file; earlier loaded ones are replaced. Throws BOUNDARIES_*. */
export function loadBoundaries(
  context: WriteContext,
  { path, fileName, source }: InputOf<'coverage.loadBoundaries'>,
): OutputOf<'coverage.loadBoundaries'> {
  const { db, recorder } = context;
  const shapes = boundariesOf(textOf(path), listRegions(db));
  removePresent(context);
  recorder.create('boundary_set', {
    id: newId(),
    file_name: fileName,
    source: source.trim(),
    shapes: JSON.stringify(shapes),
    loaded_at: recorder.at,
  });
  return { places: shapes.length };
}

/** Back to the built-in boundaries. */
export function revokeBoundaries(context: WriteContext): Record<string, never> {
  removePresent(context);
  return {};
}
