import { Temporal } from 'temporal-polyfill';
import { demoSurvey } from '../../shared/i18n/de/demo.ts';
import type { Core } from './core.ts';

/** Makes the round of the example returns one that was sent out: a due date, people to ask, who was reminded. */
export async function addDemoSurvey(core: Core, today: string): Promise<void> {
  const [row] = (await core.call('surveys.list', {})).surveys;
  if (!row) return;
  const { title, year, state, sheets, fields, questions, recipients } = await core.call('surveys.get', { id: row.id });
  const kept = { title, year, state, sheets, fields, questions };
  const due = Temporal.PlainDate.from(today).subtract({ days: demoSurvey.dueBefore }).toString();
  await core.call('surveys.save', {
    id: row.id,
    ...kept,
    due,
    periodFrom: `${kept.year}-01-01`,
    periodTo: `${kept.year}-12-31`,
    message: demoSurvey.message,
    recipients: recipients.map(({ kind, ags, organizationId, name }, index) => {
      const { contact, email } = demoSurvey.people[index % demoSurvey.people.length]!;
      return { kind, ags, organizationId, name, contact, email };
    }),
  });
  const asked = (await core.call('surveys.get', { id: row.id })).recipients;
  const idsOf = (answered: boolean): string[] => asked.filter((one) => one.answered === answered).map(({ id }) => id);
  await core.call('surveys.mark', { surveyId: row.id, recipientIds: idsOf(false), state: 'asked' });
  await core.call('surveys.mark', { surveyId: row.id, recipientIds: idsOf(false), state: 'reminded' });
  await core.call('surveys.mark', { surveyId: row.id, recipientIds: idsOf(true).slice(0, 2), state: 'checked' });
}
