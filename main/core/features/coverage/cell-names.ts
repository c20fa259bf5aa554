import { Problem } from '../../../../shared/domain/problem.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listRegions } from '../settings/index.ts';
import { listTerms } from '../vocabularies/index.ts';

/** Throws FIELD_INVALID for a municipality, Handlungsfeld or target group that does not exist. */
export function checkCell(db: ReadDb, ags: string, fieldOfAction: string, targetGroups: readonly string[] = []): void {
  const isKnown = listRegions(db).some((region) => region.ags === ags);
  if (!isKnown) throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
  const isTerm = listTerms(db, 'fieldOfAction').some((term) => term.id === fieldOfAction);
  if (!isTerm) throw new Problem('FIELD_INVALID', { field: fieldLabels.fieldsOfAction });
  const groups = new Set(listTerms(db, 'targetGroup').map(({ id }) => id));
  if (!targetGroups.every((id) => groups.has(id)))
    throw new Problem('FIELD_INVALID', { field: fieldLabels.targetGroups });
}

/** "Kaarst, Wohnen": how a decision about a cell is named in the history. */
export function cellName(db: ReadDb, ags: string, fieldOfAction: string): string {
  const place = listRegions(db).find((region) => region.ags === ags)?.name ?? ags;
  const term = listTerms(db, 'fieldOfAction').find(({ id }) => id === fieldOfAction)?.name ?? fieldOfAction;
  return `${place}, ${term}`;
}

/** The same with the target groups: "Kaarst, Sprache (Frauen)". */
export function subjectName(db: ReadDb, ags: string, fieldOfAction: string, targetGroups: readonly string[]): string {
  const names = new Map(listTerms(db, 'targetGroup').map(({ id, name }) => [id, name]));
  const groups = targetGroups.map((id) => names.get(id) ?? id).join(', ');
  return groups === '' ? cellName(db, ags, fieldOfAction) : `${cellName(db, ags, fieldOfAction)} (${groups})`;
}
