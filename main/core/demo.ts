import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoGaps, demoSettings } from '../../shared/i18n/de/demo.ts';
import { demoTerms } from '../../shared/i18n/de/demo-terms.ts';
import { demoViews } from '../../shared/i18n/de/demo-views.ts';
import { demoDismissed, demoNeeds } from '../../shared/i18n/de/demo-needs.ts';
import { jobTexts } from '../../shared/i18n/de/jobs.ts';
import { addDemoActorList } from './demo-actor-list.ts';
import { addActors } from './demo-actors.ts';
import { addDemoAddresses } from './demo-addresses.ts';
import { openCore, type Core, type CoreOptions } from './core.ts';
import { addDemoConference } from './demo-conference.ts';
import { addDemoCooperation } from './demo-cooperation.ts';
import { addDemoDuplicates } from './demo-duplicates.ts';
import { addDemoEarlierRound } from './demo-earlier-round.ts';
import { addDemoFunding } from './demo-funding.ts';
import { addBodiesAndMeetings } from './demo-meetings.ts';
import { addDemoInventory } from './demo-inventory.ts';
import { addDemoNeedsRound } from './demo-needs-round.ts';
import { addDemoPapers } from './demo-papers.ts';
import { addDemoInquiries } from './demo-inquiries.ts';
import { addDemoPlan } from './demo-plan.ts';
import { systemClock } from './platform/clock.ts';
import { addDemoRecords } from './demo-records.ts';
import { addDemoStatusRound } from './demo-status-round.ts';
import { addDemoSurvey } from './demo-survey.ts';
import { newId } from './platform/ids.ts';
import { addDemoIndicators } from './demo-indicators.ts';
import { resourceFolder } from './platform/resources.ts';
import { createWorkspace } from './workspace.ts';

export interface DemoOptions {
  dataDir: string;
  onEvent?: CoreOptions['onEvent'];
}

interface ExampleFile {
  path: string;
  name: string;
}

/** The example returns, in the order a town's second file comes after its first. */
export function exampleFiles(): ExampleFile[] {
  const folder = join(resourceFolder(), 'examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.sort((a, b) => a.localeCompare(b, 'de')).map((name) => ({ path: join(folder, name), name }));
}

type Report = (done: number) => void;

async function readExamples(core: Core, files: readonly ExampleFile[], report: Report): Promise<void> {
  const signs = { '-': 'missing', '–': 'missing' } as const;
  for (const [index, { path, name }] of files.entries()) {
    report(index);
    await core.call('imports.run', { path, name, kind: 'auto', signs, mode: 'adds', dryRun: false });
  }
  report(files.length);
}

/** The house's own words, beside those a list begins with. */
async function addDemoTerms(core: Core): Promise<void> {
  const known = await core.call('vocabularies.list', {});
  for (const { vocabulary, id, description, synonyms } of demoTerms) {
    const before = known[vocabulary].find((term) => term.id === id)?.synonyms ?? [];
    const values = { description, synonyms: [...before, ...synonyms] };
    await core.call('vocabularies.save', { vocabulary, id, values });
  }
}

/** What a person adds by hand in a real Kreis: the letterhead, and gaps confirmed with a reason. */
async function addDecisions(core: Core): Promise<void> {
  await core.call('settings.update', demoSettings);
  await addDemoRecords(core);
  await addDemoTerms(core);
  for (const need of demoNeeds) await core.call('coverage.addNeed', need);
  await core.call('coverage.dismissNeed', demoDismissed);
  for (const view of demoViews) await core.call('views.save', { id: null, ...view });
  for (const gap of demoGaps) await core.call('coverage.confirmGap', gap);
}

/** The Kreis of the example: its returns and everything added to them name its Kommunen. */
export const demoDistrict = '05162';

/**
 * Builds the demo Kreis: the example returns go the same way as any file, so every figure has its Herkunft.
 * Throws WORKSPACE_EXISTS.
 */
export async function buildDemo({ dataDir, onEvent = () => {} }: DemoOptions): Promise<void> {
  createWorkspace({ dataDir, districtKey: demoDistrict, demo: true });
  const core = openCore({ dataDir });
  const files = exampleFiles();
  const total = files.length;
  const job = { jobId: newId(), kind: 'demo', label: jobTexts.demo, total, problem: null } as const;
  const report: Report = (done) => onEvent('job.progress', { ...job, done, finished: done === total });
  try {
    await core.call('settings.update', { personName: demoSettings.personName });
    await readExamples(core, files, report);
    await addDemoSurvey(core, systemClock.today());
    await addDemoEarlierRound(core, dataDir);
    await addDecisions(core);
    await addDemoAddresses(core);
    await addActors(core);
    await addDemoActorList(core);
    await addDemoInventory(core, systemClock.today());
    await addDemoDuplicates(core, systemClock.today());
    await addDemoIndicators(core);
    await addDemoPlan(core, systemClock.today());
    await addDemoStatusRound(core, systemClock.today());
    await addDemoFunding(core, systemClock.today());
    await addBodiesAndMeetings(core, systemClock.today());
    await addDemoConference(core, systemClock.today());
    await addDemoNeedsRound(core, systemClock.today());
    await addDemoCooperation(core, systemClock.today());
    await addDemoPapers(core, systemClock.today());
    await addDemoInquiries(core, systemClock.today());
  } finally {
    core.close();
  }
}
