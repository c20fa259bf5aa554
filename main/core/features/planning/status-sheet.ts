import type { MeasureFilter, MeasureRow } from '../../../../shared/contract/planning.ts';
import { stateFields, type ImportField } from '../../../../shared/domain/import-fields.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import type { PlanMark } from '../../../../shared/domain/planning/plan-mark.ts';
import { fold } from '../../../../shared/domain/text-folding.ts';
import { measureSheetTexts as t } from '../../../../shared/i18n/de/measure-sheet.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listBytes } from './measure-sheet.ts';
import { foundMeasures } from './measures.queries.ts';

/** What a status round asks. */
const askedFields: readonly ImportField[] = [
  'measureNumber',
  'measure',
  'lead',
  'validTo',
  'unchanged',
  ...stateFields,
];
const withPlace: readonly ImportField[] = ['measureNumber', 'measure', 'reportFor', ...askedFields.slice(2)];
const told: readonly ImportField[] = ['measureNumber', 'measure', 'lead', 'validTo', 'reportFor'];

/** Whom a status round asks: a Kommune, a known actor, or a department by its name. */
export interface AskedWho {
  ags: string | null;
  organizationId: string | null;
  name: string;
}

/** Measures whose state can still change. */
export const openMeasures = (db: ReadDb, planId: string, filter: MeasureFilter, on: string): MeasureRow[] =>
  foundMeasures(db, planId, filter, on).filter(({ status }) => status !== 'implemented' && status !== 'dropped');

/** A Kommune is asked about what it carries, anybody else about what they lead. */
export function isAskedOf(row: MeasureRow, { ags, organizationId, name }: AskedWho): boolean {
  if (ags !== null) return isDistrictWide(row) || row.municipalities.includes(ags);
  if (organizationId !== null) return row.leadId === organizationId;
  return row.lead !== null && fold(row.lead) === fold(name);
}

interface StatusAsk {
  mark: PlanMark;
  /** Title of the round. */
  title: string;
  due: string | null;
  message: string;
  who: AskedWho;
  measureIds: readonly string[];
}

/** The sheet a recipient of a status round gets: its measures with what was reported last. */
export function statusSheet(context: ReadContext, { mark, title, due, message, who, measureIds }: StatusAsk) {
  return listBytes(context, {
    mark,
    title: t.asks(title, who.name),
    note: t.askNote(due),
    guidance: [...message.split('\n').filter((line) => line.trim() !== ''), ...t.askNotes(due)],
    fields: who.ags === null ? askedFields : withPlace,
    locked: told,
    measureIds,
    whole: false,
    ags: who.ags,
    spareRows: 0,
    frozenColumns: 2,
  });
}
