import type { InterpretedRow } from '../../../../shared/domain/import-row.ts';
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

/** Records "kein Angebot (bestätigt)" of a municipality for each Handlungsfeld of the row. */
export function confirmNone({ db, recorder }: WriteContext, { row, sheet, surveyId, sender, importId }: Said): void {
  const fields = row.values.fieldsOfAction;
  const places = row.place?.municipalities ?? [];
  if (!Array.isArray(fields) || !places.includes(sender)) return;
  for (const term of fields) {
    if (confirmedNoneId(db, surveyId, sender, term)) continue;
    recorder.create('confirmed_none', {
      id: newId(),
      survey_id: surveyId,
      ags: sender,
      vocabulary: 'fieldOfAction',
      term_id: term,
      told: '',
      import_id: importId,
      sheet,
      cell: row.confirmedNone?.cell ?? '',
      original: row.confirmedNone?.text ?? '',
    });
  }
}
