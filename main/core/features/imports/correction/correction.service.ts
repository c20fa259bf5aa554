import { Temporal } from 'temporal-polyfill';
import type { InputOf, OutputOf } from '../../../../../shared/contract/index.ts';
import type { ImportIssue } from '../../../../../shared/contract/imports.ts';
import { maybeTwice } from '../../../../../shared/domain/import-row.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { correctionTexts as t } from '../../../../../shared/i18n/de/correction.ts';
import { importTexts } from '../../../../../shared/i18n/de/imports.ts';
import { correctionSheetBytes, type CorrectionSpec } from '../../../../excel/write/index.ts';
import type { JobContext } from '../../../platform/context.ts';
import { readSettings } from '../../settings/index.ts';
import { issuesOf } from '../issues-of.ts';
import type { FileDecisions } from '../decisions.rules.ts';
import { draftsOf } from '../draft-store.ts';
import { tablesOf } from '../decided-tables.ts';
import type { Knowledge } from '../knowledge.ts';
import type { NamedOffer } from '../missing/missing.repository.ts';
import { findBatch, listIssues } from '../imports.repository.ts';
import { sourceOfImport } from './earlier-source.ts';
import { markRows, markSheetName } from './mark.rules.ts';
import { openSource } from './open-source.ts';
import type { OpenedSource } from './opened.ts';
import { rowId } from './row-id.rules.ts';
import { unnamedByDraft, unnamedByImport, unnamedSheet } from './unnamed.ts';
import { coverText, noteText } from './question-text.ts';

type Input = InputOf<'imports.correctionSheet'>;
/** How long a sender has, in days. */
const daysToAnswer = 14;

interface Asked {
  fileName: string;
  sender: { ags: string | null; actor: string | null };
  read: OpenedSource['read'];
  decisions: FileDecisions;
  issues: ImportIssue[];
  unnamed: NamedOffer[];
}

/** Throws DRAFT_NOT_READY for a file that is not read. */
function askedOfDraft(context: JobContext, id: string): Asked {
  const draft = draftsOf(context).get(id);
  if (!draft.read || !draft.evaluation) throw new Problem('DRAFT_NOT_READY', { file: draft.fileName });
  const { fileName, read, effective: decisions, evaluation } = draft;
  const sender = draft.sender ?? { ags: null, actor: null };
  return {
    fileName,
    sender,
    read,
    decisions,
    issues: issuesOf(evaluation.tables, true),
    unnamed: unnamedByDraft(context, draft),
  };
}

/** Throws IMPORT_NOT_FOUND, and what reading the kept original throws. */
async function askedOfImport(context: JobContext, knowledge: Knowledge, id: string): Promise<Asked> {
  const source = sourceOfImport(context.db, id);
  const batch = findBatch(context.db, id);
  if (!source || !batch) throw new Problem('IMPORT_NOT_FOUND');
  const { read, decisions } = await openSource(context, knowledge, source);
  const sender = { ags: batch.sender, actor: batch.actor_name };
  return {
    fileName: batch.file_name,
    sender,
    read,
    decisions,
    issues: listIssues(context.db, id),
    unnamed: unnamedByImport(context, id),
  };
}

function senderName({ ags, actor }: Asked['sender'], knowledge: Knowledge): string {
  if (ags === 'districtWide') return actor ?? importTexts.sender.districtWide;
  return knowledge.regions.find((region) => region.ags === ags)?.name ?? actor ?? importTexts.sender.unknown;
}

const isAddress = (cell: string): boolean => /^[A-Z]{1,3}[1-9]\d*$/.test(cell);

function coverOf(context: JobContext, knowledge: Knowledge, asked: Asked, until: string): CorrectionSpec['cover'] {
  const { office, personName: person } = readSettings(context.db);
  const { fileName: file, issues, unnamed } = asked;
  const sender = senderName(asked.sender, knowledge);
  return {
    name: t.cover,
    heading: t.heading,
    lines: t.lines({
      sender,
      file,
      questions: issues.length + unnamed.length,
      until,
      office,
      person,
      unnamed: unnamed.length,
    }),
    columns: t.columns,
    rows: issues.map((issue, index) => ({
      cells: [String(index + 1), issue.sheet, issue.cell, issue.original, coverText(issue)],
      target: { sheet: issue.sheet, cell: issue.cell },
    })),
  };
}

/**
 * The workbook that goes back to the sender, as base64. Throws NOTHING_TO_ASK where nothing is open, and what finding
 * and reading the file throws.
 */
export async function correctionSheet(
  context: JobContext,
  { of, id, until }: Input,
): Promise<OutputOf<'imports.correctionSheet'>> {
  const { knowledge } = draftsOf(context);
  const found = of === 'draft' ? askedOfDraft(context, id) : await askedOfImport(context, knowledge, id);
  const issues = found.issues.filter(
    ({ severity, cell, code }) => severity !== 'info' && isAddress(cell) && !maybeTwice.has(code),
  );
  const { unnamed } = found;
  if (issues.length + unnamed.length === 0) throw new Problem('NOTHING_TO_ASK', { file: found.fileName });
  const asked = { ...found, issues };
  const day = until ?? Temporal.PlainDate.from(context.clock.today()).add({ days: daysToAnswer }).toString();
  const numbered = issues.map((issue, index) => ({ issue, note: noteText(issue, index + 1, knowledge) }));
  const bytes = await correctionSheetBytes({
    title: t.title(asked.fileName),
    created: context.clock.now(),
    cover: coverOf(context, knowledge, asked, day),
    sheets: asked.read.workbook.sheets.map((sheet) => ({
      sheet,
      headerRows: tablesOf(
        sheet,
        asked.read.understood.find(({ name }) => name === sheet.name),
        asked.decisions,
        knowledge,
      )
        .filter(({ orientation }) => orientation === 'rows')
        .flatMap(({ headerRows }) => headerRows),
      asked: numbered
        .filter(({ issue }) => issue.sheet === sheet.name)
        .map(({ issue, note }) => ({ cell: issue.cell, text: note })),
    })),
    unnamed: unnamedSheet(unnamed),
    mark: { name: markSheetName, rows: (cover, unnamedName) => markRows({ of, id }, cover, unnamedName) },
    rowId: (sheet, row) => rowId({ of, id }, sheet, row),
  });
  return {
    fileName: t.fileName(senderName(asked.sender, knowledge)),
    questions: issues.length + unnamed.length,
    base64: Buffer.from(bytes).toString('base64'),
  };
}
