import type { SurveyQuestion } from '../../contract/surveys.ts';

const questions: readonly SurveyQuestion[] = [
  { id: 'plaetze', label: 'Wie viele Plätze in Sprachkursen fehlen?', type: 'number', options: [] },
  { id: 'runder-tisch', label: 'Gibt es einen Runden Tisch Integration?', type: 'yesNo', options: [] },
];
/** What a municipality says: field, need and urgency of each, and the answers to the questions in their order. */
interface Said {
  needs: [field: string, need: string, urgency: string][];
  answers: string[];
}
const answers: Record<string, Said> = {
  Dormagen: {
    needs: [
      ['Wohnen', 'Begleitung bei Besichtigungen', 'hoch'],
      ['Gesundheit', 'Sprachmittlung in Arztpraxen', 'mittel'],
    ],
    answers: ['24', 'ja'],
  },
  Meerbusch: {
    needs: [['Ehrenamt', 'Nachwuchs für die Lernpatenschaften', 'mittel']],
    answers: ['10', 'nein'],
  },
};

/** A round of the demo Kreis that asks for needs only; invented. */
export const demoNeedsRound = {
  title: 'Kurzabfrage Bedarfe',
  message:
    'Für die nächste Sitzung des Fachausschusses brauchen wir einen kurzen Überblick. Angebote fragen wir diesmal nicht ab.',
  /** Days since it began, and until the answers are due. */
  begunBefore: 4,
  dueIn: 17,
  questions,
  answers,
  answerFile: (name: string): string => `Bedarfe ${name}.xlsx`,
  people: { contact: 'Frau Beispiel', email: 'integration@example.org' },
};
