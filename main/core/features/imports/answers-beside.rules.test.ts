import { expect, test } from 'vitest';
import type { SurveyQuestion } from '../../../../shared/contract/surveys.ts';
import type { Cell } from '../../../../shared/domain/sheet.ts';
import { answersBeside } from './answers-beside.rules.ts';
import type { EvaluatedTable } from './evaluate.ts';

const question = (id: string, label: string): SurveyQuestion => ({ id, label, type: 'text', options: [] });
const questions = [
  question('volunteers', 'Wie viele Ehrenamtliche sind aktiv?'),
  question('missing', 'Was fehlt bei Ihnen'),
  question('officer', 'Gibt es eine Stelle für Integration?'),
];
/** A list in rows 1 to 3 with these rows below it. */
function answers(...below: Cell[][]) {
  const rows = [['Angebot', 'Träger'], ['Chor', 'AWO'], ['Treff', 'DRK'], [], ...below].map((cells, at) => ({
    number: at + 1,
    cells,
  }));
  const sheet = { name: 'Liste', rows } as unknown as EvaluatedTable['sheet'];
  const table = { headerRows: [1], dataRows: [2, 3], skippedRows: [] } as unknown as EvaluatedTable['table'];
  const tables = [{ sheet, table, included: true, decided: new Set<string>(), rows: [], signs: [] }];
  return answersBeside(tables, questions).map(({ questionId, answer, cell }) => [questionId, answer, cell]);
}

test('eine Frage der Erhebung unter der Liste wird beantwortet: daneben, darunter oder in derselben Zelle', () => {
  expect(
    answers(
      ['3. Wie viele Ehrenamtliche sind aktiv?', 'ca. 60'],
      ['Frage 2: Was fehlt bei Ihnen?'],
      ['B2-Kurse'],
      ['Gibt es eine Stelle für Integration? ja, 0,5 VZÄ'],
    ),
  ).toEqual([
    ['volunteers', 'ca. 60', 'B5'],
    ['missing', 'B2-Kurse', 'A7'],
    ['officer', 'ja, 0,5 VZÄ', 'A8'],
  ]);
});

test('eine Frage ohne Antwort, vor der nächsten oder unbekannt, bleibt unbeantwortet', () => {
  expect(
    answers(['Was fehlt bei Ihnen?'], ['Wie viele Ehrenamtliche sind aktiv?'], [], ['Wie viele Köche?', '3']),
  ).toEqual([]);
});

test('was nicht direkt unter der Frage steht, ist keine Antwort', () => {
  expect(answers(['Was fehlt bei Ihnen?'], [], ['Vielen Dank'])).toEqual([]);
});

test('zweimal beantwortet zählt die erste Antwort', () => {
  expect(answers(['Was fehlt bei Ihnen?', 'B2'], ['Was fehlt bei Ihnen?', 'C1'])).toEqual([['missing', 'B2', 'B5']]);
});
