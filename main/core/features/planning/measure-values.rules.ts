import type { MeasureValues } from '../../../../shared/contract/planning.ts';
import type { Row, SqlValue } from '../../database/entities.ts';

/** Fields of a measure that are stored as they are, by column; lists as JSON. The lead is an organisation. */
const columns = {
  name: 'name',
  kind: 'kind',
  goalId: 'goal_id',
  fieldOfAction: 'field_of_action',
  description: 'description',
  strands: 'strands',
  targetGroups: 'target_groups',
  educationPhases: 'education_phases',
  level: 'level',
  municipalities: 'municipalities',
  responsible: 'responsible',
  partners: 'partners',
  startDate: 'start_date',
  endDate: 'end_date',
  priority: 'priority',
  emphasis: 'emphasis',
  fundingNote: 'funding_note',
  resolution: 'resolution',
  resolutionDay: 'resolution_day',
  needIds: 'need_ids',
  gapIds: 'gap_ids',
  remark: 'remark',
} as const satisfies Partial<Record<keyof MeasureValues, string>>;

const stored = (value: string | number | null | readonly string[]): SqlValue =>
  Array.isArray(value) ? JSON.stringify(value) : ((typeof value === 'string' ? value.trim() : value) as SqlValue);

/** The columns of the given values. */
export function measureColumns(values: MeasureValues): Row {
  const row: Row = {};
  for (const [field, column] of Object.entries(columns)) {
    const value = values[field as keyof typeof columns];
    if (value !== undefined) row[column] = stored(value);
  }
  return row;
}

/** A list as it is stored; most are empty. */
export const listOf = (json: unknown): string[] =>
  typeof json !== 'string' || json === '[]' ? [] : (JSON.parse(json) as string[]);

/** Ids in a new order: `id` before another one, or at the end. */
export function placed(ids: readonly string[], id: string, before: string | null): string[] {
  const others = ids.filter((one) => one !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
}
