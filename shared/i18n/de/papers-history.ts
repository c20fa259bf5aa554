import { conceptTexts } from './concept.ts';
import { paperTexts } from './papers.ts';
import { voteColumns } from './votes.ts';

/** How changes of papers read in the history. */
export const paperFields = {
  number: 'Nummer',
  kind: 'Art',
  name: 'Betreff',
  public: 'öffentlich',
  state: 'Stand',
  lead_office: 'Federführend',
  participants: 'Beteiligt',
  author: 'Verfasst von',
  day: 'Datum',
  with_contents: 'Inhaltsverzeichnis',
  earlier: 'Frühere Behandlung',
  remark: 'Bemerkung',
};
export const consultationFields = {
  body_id: 'Gremium',
  meeting_id: 'Sitzung',
  role: 'Zuständigkeit',
  proposed_resolution: 'Beschlussvorschlag',
  result: 'Ergebnis',
  resolution_text: 'Beschluss',
  ...voteColumns,
};
export const wishFields = {
  round: 'Runde',
  sender: 'Von',
  ags: 'Kommune',
  chapter: 'Kapitel',
  wish: 'Wunsch',
  answer: 'Ergebnis',
  reply: 'Antwort',
  day: 'Tag',
};
export const paperChoices: Record<string, Record<string, Record<string, string>>> = {
  paper: { kind: paperTexts.kinds, state: paperTexts.states },
  change_wish: { answer: conceptTexts.answers },
  consultation: { role: paperTexts.roles, result: paperTexts.results },
};
