import type { IssuedDocument, Release } from '../../../shared/contract/handouts.ts';
import type { Recipient } from '../../../shared/contract/surveys.ts';
import { useCall } from '../../ipc/queries.ts';

/** The latest release of each recipient of a round, by recipient. */
export type Releases = ReadonlyMap<string, Release>;

export function useReleases(surveyId: string): Releases {
  const { data } = useCall('handouts.releases', { surveyId });
  return new Map(data?.releases.map((release) => [release.recipientId, release]));
}

/** The issued Kommunenblätter of a recipient in a round, the newest first; a workbook of data is none. */
export const sheetsOf = (
  documents: readonly IssuedDocument[],
  surveyId: string,
  ags: string | null,
): IssuedDocument[] =>
  documents.filter(
    (one) => one.kind === 'municipality' && one.format !== 'xlsx' && one.surveyId === surveyId && one.ags === ags,
  );

/** The sheet a release most likely speaks of: the newest that was there when it was sent, else the newest. */
export function proposedSheet(
  sheets: readonly IssuedDocument[],
  history: Recipient['history'],
): IssuedDocument | undefined {
  const sent = history.findLast(({ state }) => state === 'releaseAsked')?.at;
  return sheets.find(({ issuedAt }) => sent === undefined || issuedAt <= sent) ?? sheets[0];
}
