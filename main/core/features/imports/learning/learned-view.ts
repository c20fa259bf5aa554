import type { LearnedView } from '../../../../../shared/contract/imports-learning.ts';
import { type ImportField, vocabularyOf } from '../../../../../shared/domain/import-fields.ts';
import { importTexts } from '../../../../../shared/i18n/de/imports.ts';
import { learnedTexts as t } from '../../../../../shared/i18n/de/learned.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { listRegions } from '../../settings/index.ts';
import { listVocabularies } from '../../vocabularies/index.ts';
import { findBatch } from '../imports.repository.ts';
import { layoutWords, senderKinds } from './layout.ts';
import type { LearnedDecision, LearnedOf } from './learned.ts';

interface Names {
  region(ags: string): string;
  answer(field: ImportField, id: string): string;
  /** The sender of a decision, an actor as its file named it. */
  sender(entry: LearnedDecision): string;
}

function namesOf(db: ReadDb): Names {
  const regions = new Map(listRegions(db).map(({ ags, name }) => [ags, name]));
  const terms = listVocabularies(db);
  const region = (ags: string): string =>
    ags === 'districtWide' ? importTexts.sender.districtWide : (regions.get(ags) ?? ags);
  const actors = new Map<string, string | null>();
  const actorOf = (importId: string): string | null => {
    if (!actors.has(importId)) actors.set(importId, findBatch(db, importId)?.actor_name ?? null);
    return actors.get(importId) ?? null;
  };
  return {
    region,
    sender: ({ sender, importId }) => {
      if (sender.startsWith(senderKinds.list)) return t.sameLayout;
      if (!sender.startsWith(senderKinds.actor)) return region(sender);
      const name = sender.slice(senderKinds.actor.length);
      const written = actorOf(importId) ?? '';
      return layoutWords(written) === name && name !== '' ? written : name || t.sameLayout;
    },
    answer: (field, id) => {
      const vocabulary = vocabularyOf(field);
      if (vocabulary) return terms[vocabulary].find((term) => term.id === id)?.name ?? id;
      if (field === 'municipality') return region(id);
      return id === 'true' ? t.yes : id === 'false' ? t.no : id;
    },
  };
}

const valueText = ({ content: { original, field, termIds, reads } }: LearnedOf<'value'>, names: Names): string =>
  t.value(original, field, reads ? [reads.text].filter(Boolean) : (termIds ?? []).map((id) => names.answer(field, id)));

function textOf(entry: LearnedDecision, names: Names): string {
  switch (entry.kind) {
    case 'column':
      return t.column(entry.content.header, entry.content.field);
    case 'value':
      return valueText(entry, names);
    case 'sign':
      return t.sign(entry.content.sign, entry.content.meaning);
    case 'included':
      return t.included(entry.content.sheet, entry.content.included, entry.content.tableKind);
    case 'table':
      return t.table(entry.content.sheet);
    case 'sender':
      return t.sender(entry.content.actor ?? names.region(entry.content.ags));
  }
}

/** Learned decisions in words. */
export function viewLearned(db: ReadDb, list: readonly LearnedDecision[]): LearnedView[] {
  if (list.length === 0) return [];
  const names = namesOf(db);
  return list.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    text: textOf(entry, names),
    sender: names.sender(entry),
    how: entry.how,
    at: entry.at,
    fileName: entry.fileName,
    person: entry.person,
  }));
}
