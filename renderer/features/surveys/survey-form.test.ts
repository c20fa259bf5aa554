import { expect, test } from 'vitest';
import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { formOf, withRecipientsOf } from './survey-form.rules.ts';

const region = (ags: string, name: string) => ({
  ags,
  name,
  designation: 'Stadt',
  population: null,
  populationSource: null,
});
const regions = [region('05162016', 'Kaarst'), region('05162024', 'Neuss')];
const recipient = (entry: Partial<Recipient>) => ({ ags: null, organizationId: null, ...entry }) as Recipient;
const before = {
  recipients: [
    recipient({
      id: 'r1',
      kind: 'municipality',
      ags: '05162016',
      name: 'Kaarst',
      contact: 'Herr Vorlage',
      email: 'k@e.de',
    }),
    recipient({ id: 'r2', kind: 'department', name: 'Jugendamt', contact: '', email: 'j@e.de' }),
  ],
} as SurveyDetail;

test('eine neue Erhebung fragt auf Wunsch dieselben wie die letzte, mit ihren Adressen und als neue Empfänger', () => {
  const { towns, others } = withRecipientsOf(formOf(null, regions, '2027-01-05'), before);
  expect(towns).toMatchObject([
    { name: 'Kaarst', id: null, chosen: true, contact: 'Herr Vorlage', email: 'k@e.de' },
    { name: 'Neuss', id: null, chosen: false, contact: '', email: '' },
  ]);
  expect(others).toMatchObject([{ id: null, kind: 'department', name: 'Jugendamt', email: 'j@e.de' }]);
});
