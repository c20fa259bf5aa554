import { demoConference } from '../../shared/i18n/de/demo-conference.ts';
import type { Core } from './core.ts';
import { workday } from './demo-days.ts';

/** The integration conference with its groups, people and results, and what became of two of them. */
export async function addDemoConference(core: Core, today: string): Promise<void> {
  const { days, values, programme, groups, people, results, outcomes } = demoConference;
  const day = workday(today, days);
  const meetingId = (await core.call('meetings.save', { id: null, values: { ...values, day } })).id;
  for (const name of programme) await core.call('meetings.saveItem', { id: null, meetingId, values: { name } });
  const groupIds: string[] = [];
  for (const group of groups) {
    groupIds.push((await core.call('conferences.saveGroup', { id: null, meetingId, values: group })).id);
  }
  await core.call('conferences.addParticipants', { meetingId, people: [...people] });
  await core.call('conferences.addResults', {
    meetingId,
    results: results.map(({ group, ...result }) => ({
      ags: null,
      fieldOfAction: null,
      ...result,
      workingGroupId: groupIds[group] ?? null,
    })),
  });
  const stored = (await core.call('conferences.get', { id: meetingId })).results;
  for (const { result, entity } of outcomes) {
    const resultId = stored.find(({ text }) => text === results[result].text)?.id ?? '';
    await core.call('conferences.makeOf', { resultId, entity });
  }
}
