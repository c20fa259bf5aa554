import type { ReadAhead } from '../../../../excel/client.ts';
import type { ReadDb } from '../../../database/statement.ts';
import type { FileDecisions } from '../decisions.rules.ts';
import type { DraftFile } from '../draft-file.ts';
import { beginReading, evaluate, type Evaluation, type Settled } from '../evaluate.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeFor, presetSender, providerFor, senderFor } from '../sender.ts';
import type { Sender } from '../sender.rules.ts';
import { applyBounds, applyLayout, applyMeanings, learnedReason, type Applied } from './apply.ts';
import { fileLayout, senderKey } from './layout.ts';
import type { LearnedDecision, LearnedOf } from './learned.ts';
import { learnedFrom, learnedSenders } from './learned.repository.ts';

/** A draft as it would be taken over now, with the decisions behind it. */
export interface Interpretation {
  evaluation: Evaluation;
  sender: Sender;
  /** The person's own decisions and the learned ones that joined them. */
  effective: FileDecisions;
  learned: LearnedDecision[];
}
type ReadDraft = DraftFile & { read: NonNullable<DraftFile['read']> };

/** Rows that must meet known offers before a layout alone tells who sent a file. */
const leastOverlap = 0.3;

const settledOf = (draft: DraftFile, knowledge: Knowledge, preset: Sender | null): Settled => ({
  fileName: draft.fileName,
  decisions: draft.decisions,
  place: placeFor(draft, knowledge, preset),
  provider: draft.own ? null : providerFor(draft, knowledge, preset),
});

/** Interprets one long list of a draft's file while it is still read, for `interpretDraft` to go on with. */
export function interpretAhead(db: ReadDb, draft: DraftFile, knowledge: Knowledge): ReadAhead {
  const { readings } = draft.memory;
  return {
    begun: (sheet, understood) => {
      readings.early = beginReading(settledOf(draft, knowledge, presetSender(db, draft)), sheet, understood, knowledge);
      readings.early?.more();
    },
    more: () => readings.early?.more(),
  };
}

class Interpreter {
  private readonly db: ReadDb;
  private readonly draft: ReadDraft;
  private readonly knowledge: Knowledge;

  constructor(db: ReadDb, draft: ReadDraft, knowledge: Knowledge) {
    this.db = db;
    this.draft = draft;
    this.knowledge = knowledge;
  }

  with(effective: FileDecisions, learned: LearnedDecision[]): Interpretation {
    const { earlier, own, memory } = this.draft;
    const draft = { ...this.draft, fileName: earlier?.fileName ?? this.draft.fileName, decisions: effective };
    const preset = presetSender(this.db, draft);
    const settled = settledOf(draft, this.knowledge, preset);
    const file = { ...this.draft.read, ...settled, own, earlier: earlier?.rows, memory };
    const evaluation = evaluate(this.db, file, this.knowledge);
    const found = senderFor(draft, evaluation, this.knowledge, preset);
    const from = learned.find((entry) => entry.kind === 'sender');
    return { evaluation, sender: from ? { ...found, reason: learnedReason(from) } : found, effective, learned };
  }

  join(before: Interpretation, { decisions, applied }: Applied): Interpretation {
    return applied.length === 0 ? before : this.with(decisions, [...before.learned, ...applied]);
  }

  /** A known layout names its sender only where the rows meet offers that are known there, and of one sender only. */
  sender(before: Interpretation): Interpretation {
    if (before.effective.sender || presetSender(this.db, this.draft)) return before;
    const candidates = learnedSenders(this.db, fileLayout(this.draft.read)).filter(this.allowed).slice(0, 5);
    const fitting = candidates
      .map((entry: LearnedOf<'sender'>) => this.with({ ...before.effective, sender: entry.content }, [entry]))
      .filter(({ evaluation }) => overlapOf(evaluation) >= leastOverlap);
    return fitting.length === 1 && fitting[0] ? fitting[0] : before;
  }

  readonly allowed = ({ id }: LearnedDecision): boolean => !this.draft.decisions.revoked?.includes(id);
}

function overlapOf({ tables }: Evaluation): number {
  const rows = tables.flatMap((table) => table.rows);
  return rows.length === 0 ? 0 : rows.filter(({ match }) => match.offerId !== null).length / rows.length;
}

/**
 * Interprets a file with its own decisions and, before anything is asked, with what was decided about earlier files of
 * its sender. A person's own decision about this file always comes first. Writes nothing.
 */
export function interpretDraft(db: ReadDb, draft: ReadDraft, knowledge: Knowledge): Interpretation {
  const interpreter = new Interpreter(db, draft, knowledge);
  const { workbook } = draft.read;
  let now = interpreter.sender(interpreter.with(draft.decisions, []));
  const key = senderKey(now.sender, draft.read);
  const learned = key === null ? [] : learnedFrom(db, key).filter(interpreter.allowed);
  if (learned.length === 0) return now;
  now = interpreter.join(now, applyBounds(learned, workbook, now.effective));
  now = interpreter.join(now, applyLayout(learned, workbook, now.evaluation.tables, now.effective));
  return interpreter.join(now, applyMeanings(learned, now.evaluation, knowledge, now.effective));
}
