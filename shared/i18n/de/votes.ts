import type { Votes } from '../../contract/votes.ts';
import { formatNumber, plural } from '../format.ts';

export const voteLabels: Record<keyof Votes, string> = {
  votesYes: 'Ja',
  votesNo: 'Nein',
  votesAbstention: 'Enthaltung',
  votesBiased: 'Befangen',
  votesNote: 'Abstimmung in Worten',
};
export const votesTexts = { title: 'Abstimmung', hint: 'zum Beispiel Stimmen der Fraktionen' };
/** Stored columns in words, for the history. */
export const voteColumns = {
  votes_yes: voteLabels.votesYes,
  votes_no: voteLabels.votesNo,
  votes_abstention: voteLabels.votesAbstention,
  votes_biased: voteLabels.votesBiased,
  votes_note: votesTexts.title,
};

/** Votes in words; a body without a count says nothing. */
export function votesText({ votesYes, votesNo, votesAbstention, votesBiased, votesNote }: Votes): string {
  const counted = [
    votesYes === null ? '' : `${formatNumber(votesYes)} Ja`,
    votesNo === null ? '' : `${formatNumber(votesNo)} Nein`,
    votesAbstention ? plural(votesAbstention, 'Enthaltung', 'Enthaltungen') : '',
    votesBiased ? `${formatNumber(votesBiased)} befangen` : '',
  ].filter(Boolean);
  return [counted.join(', '), votesNote ?? ''].filter(Boolean).join(' · ');
}

/** A result with its votes: "zugestimmt (9 Ja, 3 Nein)". */
export const votedResult = (result: string | null, votes: Votes): string => {
  const voted = votesText(votes);
  return [result, voted && `(${voted})`].filter(Boolean).join(' ');
};
