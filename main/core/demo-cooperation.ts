import { Temporal } from 'temporal-polyfill';
import { demoAgreements, demoConsent } from '../../shared/i18n/de/demo-cooperation.ts';
import { formatDay } from '../../shared/i18n/format.ts';
import type { Core } from './core.ts';

type Day = (days: number) => string;

async function addAgreements(core: Core, day: Day): Promise<void> {
  for (const { values, parts, ...period } of demoAgreements) {
    const days = 'start' in period ? { startDay: day(period.start), endDay: day(period.end) } : {};
    const { id: agreementId } = await core.call('cooperation.saveAgreement', {
      id: null,
      values: { ...values, ...days },
    });
    for (const { asked, ...part } of parts) {
      const { answered, due, ...own } = { answered: undefined, due: undefined, ...part };
      const dated = {
        askedDay: day(asked),
        answerDay: answered === undefined ? null : day(answered),
        due: due === undefined ? null : day(due),
      };
      await core.call('cooperation.savePart', { id: null, agreementId, values: { ...own, ...dated } });
    }
  }
}

async function addConsents(core: Core, day: Day): Promise<void> {
  const { values, asked, answers, ...days } = demoConsent;
  const round = { ...values, day: day(days.day), due: day(days.due) };
  const { id: roundId } = await core.call('cooperation.saveRound', { id: null, values: round });
  await core.call('cooperation.askAll', { roundId, day: day(asked) });
  for (const { ags, days: ago, resolution, ...answer } of answers) {
    const answerDay = day(ago);
    const told = { ...answer, answerDay, resolution: `${resolution}, ${formatDay(answerDay)}` };
    await core.call('cooperation.saveConsent', { roundId, ags, values: told });
  }
}

/** What the Kommunen agreed, and their Einvernehmen with a draft of the concept. */
export async function addDemoCooperation(core: Core, today: string): Promise<void> {
  const day: Day = (days) => Temporal.PlainDate.from(today).add({ days }).toString();
  await addAgreements(core, day);
  await addConsents(core, day);
}
