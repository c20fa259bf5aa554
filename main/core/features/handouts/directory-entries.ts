import type { Region } from '../../../../shared/contract/settings.ts';
import { offerPeriod } from '../../../../shared/domain/offer-period.ts';
import { handoutTexts } from '../../../../shared/i18n/de/handouts.ts';
import type { ReadDb } from '../../database/statement.ts';
import { listVocabularies } from '../vocabularies/index.ts';
import type { DirectoryRow, SourceRow } from './handouts.repository.ts';

/** Names of terms by `vocabulary:id`. */
export type TermNames = ReadonlyMap<string, string>;

export function termNamesOf(db: ReadDb): TermNames {
  const vocabularies = listVocabularies(db);
  return new Map(
    (['fieldOfAction', 'targetGroup'] as const).flatMap((v) =>
      vocabularies[v].map((term) => [`${v}:${term.id}`, term.name] as const),
    ),
  );
}

function termsIn(terms: string | null, vocabulary: string, names: TermNames): string {
  const ids = (terms?.split(',') ?? []).filter((term) => term.startsWith(`${vocabulary}:`));
  return ids.map((term) => names.get(term) ?? term).join(', ');
}

/** What public documents say of an offer; contacts and remarks are no part of it. */
export const entryOf = (row: DirectoryRow, names: TermNames) => ({
  name: row.name,
  provider: row.provider ?? '',
  fields: termsIn(row.terms, 'fieldOfAction', names),
  targetGroups: termsIn(row.terms, 'targetGroup', names),
  place: row.location ?? '',
  period: offerPeriod(row.valid_from, row.valid_to),
});

/** Who sent a file, in words. */
export const senderName = ({ sender, actor_name }: SourceRow, regions: readonly Region[]): string =>
  actor_name ?? regions.find(({ ags }) => ags === sender)?.name ?? handoutTexts.severalSenders;
