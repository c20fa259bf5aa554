import type { ReadDb } from '../../database/statement.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import type { Knowledge } from './evaluate.ts';

/** Kreis, regions and vocabularies as the import needs them. */
export function loadKnowledge(db: ReadDb): Knowledge {
  const { districtKey: key, districtName: name } = readSettings(db);
  return { district: { key, name }, regions: listRegions(db), terms: listVocabularies(db) };
}
