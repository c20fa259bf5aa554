import type { InterpretedRow } from '../../../../shared/domain/import-row.ts';
import type { Row } from '../../database/entities.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { confirmedNoneId } from './statements.repository.ts';

interface Said {
  row: InterpretedRow;
  sheet: string;
  surveyId: string;
  /** Region key of the answering municipality; an actor cannot say it for one. */
  sender: string;
  importId: string;
}

/** Where a statement stands: the columns of its origin. */
export interface SaidAt extends Row {
  import_id: string;
  sheet: string;
  cell: string;
  original: string;
}

/**
 * Records "kein Angebot (bestätigt)" of a municipality for each Handlungsfeld of the row. Returns the statements, also
 * those that were known, with the place where this file says so.
 */
export function confirmNone(
  { db, recorder }: WriteContext,
  { row, sheet, surveyId, sender, importId }: Said,
): [id: string, at: SaidAt][] {
  const fields = row.values.fieldsOfAction;
  const places = row.place?.municipalities ?? [];
  if (!Array.isArray(fields) || !places.includes(sender)) return [];
  const { cell = '', text: original = '' } = row.confirmedNone ?? {};
  const at: SaidAt = { import_id: importId, sheet, cell, original };
  return fields.map((term) => {
    const known = confirmedNoneId(db, surveyId, sender, term);
    if (known) return [known, at];
    const id = newId();
    const what = { survey_id: surveyId, ags: sender, vocabulary: 'fieldOfAction', term_id: term };
    recorder.create('confirmed_none', { id, ...what, told: '', ...at });
    return [id, at];
  });
}
