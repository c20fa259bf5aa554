import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isImportedKind } from '../../../../shared/domain/import-fields.ts';
import { readPlanMark } from '../../../../shared/domain/planning/plan-mark.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import type { WriteDb } from '../../database/statement.ts';
import type { JobContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { keepFile } from '../../platform/keep-file.ts';
import { openSource } from './correction/open-source.ts';
import { noDecisions, type FileDecisions } from './decisions.rules.ts';
import { saysSomething, type DraftFile } from './draft-file.ts';
import { compareActors } from './actors/match-actors.ts';
import { compareMeasures } from './measures/match-measures.ts';
import { compareEntries } from './entries/compare-entries.ts';
import { freshMemory, type Evaluation } from './evaluate.ts';
import type { Knowledge } from './knowledge.ts';
import { mainColumnCards } from './main-column.rules.ts';
import { loadKnowledge } from './knowledge.ts';
import {
  inventoryState,
  originalIsUsed,
  removeDraft,
  saveDecisions,
  saveDraft,
  saveRefusal,
  storedDrafts,
} from './imports.repository.ts';
import { interpretAhead, interpretDraft } from './learning/interpret-draft.ts';
import { settlePairs } from './pairs/settle-pairs.ts';
import { ownReading, ownSheetOf } from './own-sheet.ts';
import { readSource } from './source-file.ts';

function nothingFound({ tables }: Evaluation, { own, decisions: { only } }: DraftFile): Problem {
  if (own && tables.length === 0) return new Problem('RETURN_SHEET_EMPTY');
  const kinds = tables.map(({ table }) => table.kind).filter((kind) => kind !== 'unknown');
  const other = kinds.find((kind) => (only ? kind !== only : !isImportedKind(kind)));
  const has = kinds.some((kind) => (only ? kind === only : isImportedKind(kind)));
  return other && !has ? new Problem('WRONG_KIND', { kind: other }) : new Problem('NO_TABLE');
}

/** What may go better another time, at another moment or on another computer. */
const passing: ReadonlySet<string> = new Set([
  'FILE_MEMORY',
  'FILE_TIMEOUT',
  'FILE_NOT_FOUND',
  'FILE_NO_ACCESS',
  'FILE_LOCKED',
  'FILE_UNREADABLE',
]);
const liesInFile = ({ code }: Problem): boolean => code.startsWith('FILE_') && !passing.has(code);

function refusalOf(stored: string | null): Problem | null {
  if (stored === null) return null;
  const { code, details } = JSON.parse(stored) as Pick<Problem, 'code' | 'details'>;
  return new Problem(code, details);
}

const stores = new WeakMap<WriteDb, DraftStore>();

/** The drafts of an open data folder. Those of an earlier run are read again from their kept originals. */
export function draftsOf(context: JobContext): DraftStore {
  const known = stores.get(context.db);
  if (known) return known;
  const store = new DraftStore(context);
  stores.set(context.db, store);
  return store;
}

export class DraftStore {
  readonly files = new Map<string, DraftFile>();
  private readonly context: JobContext;
  private known: { at: string; knowledge: Knowledge } | null = null;

  constructor(context: JobContext) {
    this.context = context;
    for (const stored of storedDrafts(context.db)) {
      const decisions = JSON.parse(stored.decisions) as FileDecisions;
      const draft = this.fresh(stored.id, stored.file_name, stored.sha256, stored.size, decisions);
      this.files.set(stored.id, { ...draft, problem: refusalOf(stored.refused) });
    }
  }

  /** Read again when anything changed: regions of a kreisfreie Stadt can be edited. */
  get knowledge(): Knowledge {
    const at = inventoryState(this.context.db);
    if (this.known?.at !== at) this.known = { at, knowledge: loadKnowledge(this.context.db) };
    return this.known.knowledge;
  }

  /** Keeps the file's bytes under their hash and opens a draft for it. Throws FILE_NOT_FOUND, DISK_FULL. */
  add(path: string, fileName: string, decisions: FileDecisions = noDecisions()): DraftFile {
    const bytes = readSource(path);
    const sha256 = keepFile(this.context.folder.originals, bytes, 'FILE_UNREADABLE');
    return this.open(this.fresh(newId(), fileName, sha256, bytes.length, decisions));
  }

  /** A file that could not even be read: shown with its reason until it is discarded. */
  addRefused(fileName: string, problem: Problem): DraftFile {
    const draft = this.open({ ...this.fresh(newId(), fileName, '', 0, noDecisions()), problem });
    this.keepRefusal(draft, problem);
    return draft;
  }

  private open(draft: DraftFile): DraftFile {
    const { id, fileName: file_name, sha256, size } = draft;
    const stored = { id, file_name, sha256, size, created_at: this.context.clock.now() };
    this.context.db.transaction(() => saveDraft(this.context.db, stored, draft.decisions));
    this.files.set(id, draft);
    return draft;
  }

  private keepRefusal({ id }: DraftFile, problem: Problem): void {
    this.context.db.transaction(() => saveRefusal(this.context.db, id, problem));
  }

  /** What lies in the file is kept as the reason; anything else, also a folder closed meanwhile, is tried again with the next start. */
  private refuse(draft: DraftFile, problem: Problem): void {
    draft.problem = problem;
    if (this.context.sqlite.open && liesInFile(problem)) this.keepRefusal(draft, problem);
  }

  /** Reads and interprets a draft's file; a refusal becomes part of the draft. */
  async read(draft: DraftFile, signal: AbortSignal, onProgress: (share: number) => void): Promise<void> {
    try {
      const { knowledge } = this;
      const ahead = interpretAhead(this.context.db, draft, knowledge);
      const source = await openSource(this.context, knowledge, draft, { signal, onProgress, ahead });
      draft.own = ownSheetOf(source.read);
      draft.planMark = readPlanMark(source.read.workbook);
      draft.read = draft.own ? ownReading(draft.own, source.read) : source.read;
      draft.earlier = source.earlier;
      if (source.decisions === draft.decisions) this.evaluate(draft);
      else this.decided(draft, source.decisions);
    } catch (error) {
      this.refuse(draft, error instanceof Problem ? error : new Problem('READ_FAILED', {}, { cause: error }));
    } finally {
      draft.memory.readings.early = null;
    }
  }

  /** Throws MUNICIPALITY_UNKNOWN. */
  checkMunicipality(ags: string): void {
    if (!this.knowledge.regions.some((region) => region.ags === ags))
      throw new Problem('MUNICIPALITY_UNKNOWN', { ags });
  }

  get(id: string): DraftFile {
    const draft = this.files.get(id);
    if (!draft) throw new Problem('DRAFT_NOT_FOUND');
    return draft;
  }

  /** Interprets again, after a decision or when the inventory changed. */
  evaluate(draft: DraftFile): void {
    if (!draft.read) return;
    const inventory = inventoryState(this.context.db);
    const { matches } = draft.memory;
    if (matches.inventory !== inventory) draft.memory.matches = { inventory, known: new WeakMap() };
    const understood = interpretDraft(this.context.db, { ...draft, read: draft.read }, this.knowledge);
    const evaluation = settlePairs(this.context.db, understood.evaluation, understood.effective, this.knowledge);
    Object.assign(draft, { ...understood, evaluation });
    compareEntries(this.context, draft);
    compareMeasures(this.context, draft, this.knowledge);
    compareActors(this.context, draft, this.knowledge);
    draft.comparedWith = inventory;
    const isAsked = mainColumnCards(evaluation.tables, understood.effective).length > 0;
    draft.problem = saysSomething(draft) || isAsked ? null : nothingFound(evaluation, draft);
  }

  /** Interprets again only when the inventory changed since. */
  refresh(draft: DraftFile): void {
    if (draft.comparedWith !== inventoryState(this.context.db)) this.evaluate(draft);
  }

  /** As the inventory and the Wortlisten are now: a term that was taken back is no answer any more. */
  current(id: string): DraftFile {
    const draft = this.get(id);
    if (draft.committedAs === null) this.refresh(draft);
    return draft;
  }

  decided(draft: DraftFile, decisions: FileDecisions): void {
    draft.decisions = decisions;
    this.context.db.transaction(() => saveDecisions(this.context.db, draft.id, decisions));
    this.evaluate(draft);
  }

  /** Keeps decisions on which the interpretation of the file does not rest. */
  keep(draft: DraftFile, more: Pick<FileDecisions, 'missing'>): void {
    draft.decisions = { ...draft.decisions, ...more };
    draft.effective = { ...draft.effective, ...more };
    this.context.db.transaction(() => saveDecisions(this.context.db, draft.id, draft.decisions));
  }

  /** Forgets a draft; its original goes too unless an import or another draft needs it. */
  remove(id: string): void {
    const draft = this.get(id);
    this.files.delete(id);
    this.context.db.transaction(() => removeDraft(this.context.db, id));
    if (draft.sha256 !== '' && !originalIsUsed(this.context.db, draft.sha256))
      rmSync(join(this.context.folder.originals, draft.sha256), { force: true });
  }

  private fresh(id: string, fileName: string, sha256: string, size: number, decisions: FileDecisions): DraftFile {
    return {
      id,
      fileName,
      sha256,
      size,
      decisions,
      effective: decisions,
      learned: [],
      earlier: null,
      problem: null,
      read: null,
      own: null,
      planMark: null,
      evaluation: null,
      memory: freshMemory(),
      comparedWith: '',
      sender: null,
      committedAs: null,
    };
  }
}
