import { Temporal } from 'temporal-polyfill';
import { demoPapers } from '../../shared/i18n/de/demo-papers.ts';
import type { Core } from './core.ts';
import { workday } from './demo-days.ts';
import { attachDemoFile, withDemoFile } from './demo-records.ts';

const { committee, concept, decided, draft, enclosures, internal, template } = demoPapers;

interface Committee {
  bodyId: string;
  heldId: string;
  nextId: string;
}
/** The committee of the demo: a meeting that was held and the next one. */
async function addSessions(core: Core, today: Temporal.PlainDate): Promise<Committee> {
  const { bodies } = await core.call('bodies.list', {});
  const body = bodies.find(({ shortName }) => shortName === committee.shortName);
  if (!body) throw new Error('the demo has no committee');
  const meet = async (days: number, state: 'held' | 'planned'): Promise<string> => {
    const day = workday(today, days);
    const values = { name: committee.meeting, bodyId: body.id, state, day, startTime: '17:00' };
    return (await core.call('meetings.save', { id: null, values })).id;
  };
  const heldId = await meet(-40, 'held');
  const nextId = await meet(26, 'planned');
  await core.call('meetings.saveItem', { id: null, meetingId: nextId, values: { name: committee.opening } });
  return { bodyId: body.id, heldId, nextId };
}

/** A small PDF with these lines on its pages. */
async function pdfOf(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const pdf = await PDFDocument.create();
  for (const lines of pages) pdf.addPage([595, 842]).drawText(lines.join('\n'), { x: 70, y: 760, size: 14 });
  return pdf.save();
}

/** A plan of two pages that goes into the packet, and a table that is handed over beside it. */
async function addEnclosures(core: Core, entityId: string): Promise<void> {
  const carrier = { entity: 'paper', entityId } as const;
  await attachDemoFile(core, carrier, { name: enclosures.plan, content: await pdfOf(enclosures.pages) });
  await attachDemoFile(core, carrier, enclosures.table);
}

/** What goes before the next meeting: a paper of the public part, and one of the other. */
async function addNextPapers(core: Core, { bodyId, nextId }: Committee): Promise<void> {
  const { id } = await core.call('papers.create', { kind: 'resolution', name: draft.name });
  await core.call('papers.update', { id, content: { sections: [...draft.sections] }, financial: draft.financial });
  await addEnclosures(core, id);
  const role = 'recommendation' as const;
  const step = { bodyId, meetingId: nextId, role, proposedResolution: draft.proposal };
  await core.call('papers.saveConsultations', { paperId: id, steps: [step] });
  const other = await core.call('papers.create', { kind: 'information', name: internal.name });
  await core.call('papers.update', { id: other.id, public: false, content: { sections: [...internal.sections] } });
  await core.call('papers.putOnAgenda', { paperId: other.id, meetingId: nextId });
}

/** The draft that went to the Kommunen: a version with the finished file; after that a wish was taken up in the text. */
async function sendConceptRound(core: Core, id: string): Promise<void> {
  const { note, file, pages, heading, addition } = concept.sent;
  const { versionId } = await core.call('papers.release', { id, note });
  const carrier = { entity: 'paper_version', entityId: versionId } as const;
  await attachDemoFile(core, carrier, { name: file, content: await pdfOf(pages) });
  const { content } = await core.call('papers.get', { id });
  const sections = content.sections.map((section) =>
    section.heading.startsWith(heading) ? { ...section, blocks: [...section.blocks, addition] } : section,
  );
  await core.call('papers.update', { id, content: { sections } });
}

/** The house's own form of minutes. */
async function addTemplate(core: Core): Promise<void> {
  const { purpose, name } = template;
  const { base64 } = await core.call('house.sampleTemplate', { purpose });
  await withDemoFile(Buffer.from(base64, 'base64'), (path) =>
    core.call('house.keepTemplatePath', { purpose, path, name }),
  );
}

/** A concept in its first round of comments. */
async function addConcept(core: Core): Promise<void> {
  const { id } = await core.call('papers.create', { kind: 'report', name: concept.name, concept: true });
  const { content } = await core.call('papers.get', { id });
  const sections = content.sections.map((section) => {
    const text = concept.texts[section.heading.slice(0, 1)];
    return text === undefined ? section : { ...section, blocks: [text, ...section.blocks] };
  });
  await core.call('papers.update', { id, content: { sections } });
  await sendConceptRound(core, id);
  const { round, pasted, reply } = concept.wishes;
  await core.call('papers.pasteWishes', { paperId: id, round, text: pasted });
  const [first] = (await core.call('papers.wishes', { paperId: id })).rows;
  if (first) await core.call('papers.saveWish', { id: first.id, paperId: id, values: { answer: 'taken', reply } });
}

/** A paper that was decided with what came of it, and two for the next meeting. */
export async function addDemoPapers(core: Core, day: string): Promise<void> {
  const today = Temporal.PlainDate.from(day);
  await core.call('papers.saveSettings', { pattern: '{amt}/{nr}/{wp}/{jahr}', office: '50', term: 'XVII', base: '' });
  const made = await addSessions(core, today);
  const { bodyId, heldId: meetingId } = made;

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
  await addNextPapers(core, made);
  await addConcept(core);
  await addTemplate(core);
}
