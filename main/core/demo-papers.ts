import { Temporal } from 'temporal-polyfill';
import { demoPapers } from '../../shared/i18n/de/demo-papers.ts';
import type { Core } from './core.ts';

const { committee, decided, draft } = demoPapers;

/** A meeting of the committee that was held. */
async function addSession(core: Core, today: Temporal.PlainDate): Promise<{ bodyId: string; meetingId: string }> {
  const { bodies } = await core.call('bodies.list', {});
  const body = bodies.find(({ shortName }) => shortName === committee.shortName);
  if (!body) throw new Error('the demo has no committee');
  const day = today.subtract({ days: 40 }).toString();
  const values = { name: committee.meeting, bodyId: body.id, state: 'held' as const, day };
  const meeting = await core.call('meetings.save', { id: null, values });
  return { bodyId: body.id, meetingId: meeting.id };
}

/** A paper that was decided with what came of it, and one that is being written. */
export async function addDemoPapers(core: Core, day: string): Promise<void> {
  const today = Temporal.PlainDate.from(day);
  await core.call('papers.saveSettings', { pattern: '{amt}/{nr}/{wp}/{jahr}', office: '50', term: 'XVII' });
  const { bodyId, meetingId } = await addSession(core, today);

  const { id } = await core.call('papers.create', { kind: 'resolution', name: decided.name });
  await core.call('papers.update', { id, content: { sections: [...decided.sections] } });
  const step = { bodyId, meetingId, role: 'decision' as const, proposedResolution: decided.proposal };
  await core.call('papers.saveConsultations', { paperId: id, steps: [step] });
  await core.call('papers.release', { id, note: committee.meeting });
  const [consultation] = (await core.call('papers.get', { id })).consultations;
  if (!consultation) return;
  const votes = { votesYes: 14, votesNo: 2, votesAbstention: 1, votesBiased: null, votesNote: null };
  await core.call('papers.decide', {
    consultationId: consultation.id,
    result: 'unchanged',
    resolutionText: null,
    ...votes,
  });
  const { measures } = await core.call('papers.choices', {});
  const measureIds = measures.slice(0, 2).map((measure) => measure.id);
  await core.call('papers.linkMeasures', { consultationId: consultation.id, measureIds });

  const next = await core.call('papers.create', { kind: 'resolution', name: draft.name });
  await core.call('papers.update', {
    id: next.id,
    content: { sections: [...draft.sections] },
    financial: draft.financial,
  });
  const proposed = { bodyId, meetingId: null, role: 'recommendation' as const, proposedResolution: draft.proposal };
  await core.call('papers.saveConsultations', { paperId: next.id, steps: [proposed] });
}
