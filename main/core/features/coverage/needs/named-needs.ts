import type { NamedNeed } from '../../../../../shared/contract/coverage-needs.ts';
import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import { placeKey, placesIn, wholeDistrict } from '../../../../../shared/domain/place-key.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { fold } from '../../../../../shared/domain/text-folding.ts';
import { fieldLabels } from '../../../../../shared/i18n/de/fields.ts';
import type { ReadContext, WriteContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { listRegions } from '../../settings/index.ts';
import { newestSurvey, surveyForYear } from '../../surveys/index.ts';
import { listTerms } from '../../vocabularies/index.ts';
import { removeExtras } from '../../records/index.ts';
import { allNeeds, type StoredNeed } from './named-needs.repository.ts';

const list = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));

const toNeed = (row: StoredNeed): NamedNeed => ({
  id: row.id,
  survey: row.survey,
  year: row.year,
  place: row.place,
  sender: row.sender_name,
  need: row.need,
  fieldsOfAction: list(row.fields_of_action),
  targetGroups: list(row.target_groups),
  priority: row.priority,
  remark: row.remark,
  byHand: row.told_who !== null,
});

/** Needs of all rounds and conversations. */
export function listNamedNeeds(
  { db }: ReadContext,
  input: InputOf<'coverage.namedNeeds'>,
): OutputOf<'coverage.namedNeeds'> {
  const { search, ags, fieldOfAction, limit } = input;
  const words = fold(search ?? '')
    .split(' ')
    .filter(Boolean);
  const rows = allNeeds(db)
    .map(toNeed)
    .filter((need) => ags === undefined || need.place === wholeDistrict || placesIn(need.place).includes(ags))
    .filter((need) => fieldOfAction === undefined || need.fieldsOfAction.includes(fieldOfAction))
    .filter((need) => words.every((word) => fold(`${need.need} ${need.remark ?? ''}`).includes(word)));
  return { rows: rows.slice(0, limit), total: rows.length };
}

/** Throws FIELD_INVALID for a municipality or term that does not exist. */
function check({ db }: WriteContext, input: InputOf<'coverage.addNeed'>): void {
  const regions = new Set(listRegions(db).map(({ ags }) => ags));
  const isTerm = (vocabulary: 'fieldOfAction' | 'targetGroup', ids: readonly string[]): boolean => {
    const known = new Set(listTerms(db, vocabulary).map(({ id }) => id));
    return ids.every((id) => known.has(id));
  };
  if (!input.municipalities.every((ags) => regions.has(ags)))
    throw new Problem('FIELD_INVALID', { field: fieldLabels.municipality });
  if (!isTerm('fieldOfAction', input.fieldsOfAction))
    throw new Problem('FIELD_INVALID', { field: fieldLabels.fieldsOfAction });
  if (!isTerm('targetGroup', input.targetGroups))
    throw new Problem('FIELD_INVALID', { field: fieldLabels.targetGroups });
}

/** A need told in conversation, with who told whom when; it belongs to the newest round. */
export function addNeed(context: WriteContext, input: InputOf<'coverage.addNeed'>): { id: string } {
  const { db, recorder, clock } = context;
  check(context, input);
  const { municipalities, need, fieldsOfAction, targetGroups, priority, remark, told } = input;
  const survey = newestSurvey(db) ?? surveyForYear(db, recorder, Number(clock.today().slice(0, 4)));
  const place = placeKey({ municipalities, districtWide: municipalities.length === 0 });
  const id = newId();
  const lists = { fields_of_action: fieldsOfAction, target_groups: targetGroups };
  const stored = Object.entries(lists).map(([column, ids]) => [column, ids.length > 0 ? JSON.stringify(ids) : null]);
  recorder.create('need', {
    id,
    survey_id: survey.id,
    sender: place,
    actor_name: '',
    place,
    need,
    priority: priority || null,
    remark: remark || null,
    ...(Object.fromEntries(stored) as Record<string, string | null>),
    told_who: told.who,
    told_whom: told.whom,
    told_day: told.day,
  });
  return { id };
}

/** Throws NEED_NOT_FOUND, NEED_FROM_FILE. */
export function removeNeed(
  { db, recorder }: WriteContext,
  { id }: InputOf<'coverage.removeNeed'>,
): Record<string, never> {
  const known = recorder.read('need', id);
  if (!known) throw new Problem('NEED_NOT_FOUND');
  if (known['told_who'] === null) throw new Problem('NEED_FROM_FILE');
  removeExtras(db, recorder, 'need', id);
  recorder.remove('need', id);
  return {};
}
