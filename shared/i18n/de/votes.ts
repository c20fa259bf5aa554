import { formatNumber, plural } from '../format.ts';

export interface Votes {
  votesYes: number | null;
  votesNo: number | null;
  votesAbstention: number | null;
  votesBiased: number | null;
  votesNote: string | null;
}
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
