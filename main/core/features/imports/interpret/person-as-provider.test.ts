import { expect, test } from 'vitest';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { interpretTable } from './index.ts';
import { codes, knowledgeOf, noDecisions, tableOf } from './test-support.ts';

const read = (provider: string, decisions = noDecisions) => {
  const { sheet, table } = tableOf({ columns: ['name', 'provider'], rows: [['Nähkurs', provider]] });
  const input = { decisions, knowledge: knowledgeOf(), fileName: 'Neuss.xlsx', legends: [] };
  return interpretTable(sheet, table, input).rows[0]!;
};

test.each(['Frau Müller', 'privat (Fr. Schulz)', 'Familie Kaya', 'Herr Dr. Jonas Beispiel'])(
  '„%s“ wird kein Träger, sondern Ansprechperson, und das wird gefragt',
  (person) => {
    const row = read(person);
    expect(row.values).toMatchObject({ contactName: person });
    expect(row.values.provider).toBeUndefined();
    expect(codes(row)).toEqual(['warning PROVIDER_IS_PERSON B2']);
  },
);

test.each([
  'Frauen helfen Frauen e.V.',
  'Kita Frau Holle',
  'Frau und Beruf',
  'Herrenmoden Kaya',
  'AWO Kaarst',
  'Familienbüro',
])('„%s“ ist ein Träger', (name) => {
  expect(read(name)).toMatchObject({ values: { provider: name }, issues: [] });
});

test('wer trotzdem der Träger ist, sagt ein Mensch', () => {
  const [option] = read('Frau Müller').issues[0]!.options;
  const values = { provider: { [decisionKey('Frau Müller')]: [option!.id] } };
  expect(read('Frau Müller', { ...noDecisions, values })).toMatchObject({
    values: { provider: 'Frau Müller' },
    issues: [],
  });
});
