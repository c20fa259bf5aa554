import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { ChangeWish } from '../../../../shared/contract/papers.ts';
import { pastedWishes } from '../../../../shared/domain/pasted-wishes.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadDb } from '../../database/statement.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { listRegions } from '../settings/index.ts';
import * as repository from './papers.repository.ts';

export const listWishes = ({ db }: ReadContext, { paperId }: InputOf<'papers.wishes'>): OutputOf<'papers.wishes'> => ({
  rows: repository.wishesOf(db, paperId).map((row) => recordValues<ChangeWish>(row)),
});

/** The Kommune whose name stands there, as it is or behind "Stadt" or "Gemeinde"; no guess beyond that. */
function municipalityOf(db: ReadDb, sender: string): string | null {
  const name = sender.replace(/^(stadt|gemeinde)\s+/i, '').toLocaleLowerCase('de');
  return listRegions(db).find((region) => region.name.toLocaleLowerCase('de') === name)?.ags ?? null;
}

/** Throws PAPER_NOT_FOUND, WISH_NOT_FOUND. */
export function saveWish({ db, recorder, clock }: WriteContext, { id, paperId, values }: InputOf<'papers.saveWish'>) {
  if (!recorder.read('paper', paperId)) throw new Problem('PAPER_NOT_FOUND');
  if (id !== null && !recorder.read('change_wish', id)) throw new Problem('WISH_NOT_FOUND');
  const { sender } = values;
  const row = { ...recordRow(values), ...(sender !== undefined && { sender, ags: municipalityOf(db, sender) }) };
  if (id === null) recorder.create('change_wish', { id: newId(), paper_id: paperId, day: clock.today(), ...row });
  else recorder.update('change_wish', id, row);
  return { commandId: recorder.commandId };
}

/** Throws WISH_NOT_FOUND. */
export function removeWish({ recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('change_wish', id)) throw new Problem('WISH_NOT_FOUND');
  recorder.remove('change_wish', id);
  return { commandId: recorder.commandId };
}

/** A table copied from Excel becomes wishes of one round. Throws PAPER_NOT_FOUND, NO_WISHES_FOUND. */
export function pasteWishes(
  context: WriteContext,
  { paperId, round, sender: from, text }: InputOf<'papers.pasteWishes'>,
) {
  const { db, recorder, clock } = context;
  if (!recorder.read('paper', paperId)) throw new Problem('PAPER_NOT_FOUND');
  const { wishes, skipped } = pastedWishes(text, from?.trim());
  if (wishes.length === 0) throw new Problem('NO_WISHES_FOUND');
  for (const { sender, chapter, wish } of wishes) {
    recorder.create('change_wish', {
      id: newId(),
      paper_id: paperId,
      round: round.trim(),
      sender,
      ags: municipalityOf(db, sender),
      chapter: chapter || null,
      wish,
      day: clock.today(),
    });
  }
  return { added: wishes.length, skipped, commandId: recorder.commandId };
}
