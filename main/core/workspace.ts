import { existsSync, mkdirSync, statSync } from 'node:fs';
import { vocabularies } from '../../shared/domain/offer-fields.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { defaultTerms } from '../../shared/domain/vocabulary-defaults.ts';
import { commandRunner } from './commands.ts';
import { dataFolder } from './database/folder.ts';
import { lockFolder } from './database/lock.ts';
import { openForReading, openForWriting, wasEmpty, type OpenDatabase } from './database/open.ts';
import type { Recorder } from './database/recorder.ts';
import type { WriteDb } from './database/statement.ts';
import { addStarters } from './features/indicators/index.ts';
import { readSettings } from './features/settings/index.ts';
import { addTerms } from './features/vocabularies/index.ts';
import { surveyForYear } from './features/surveys/index.ts';
import { builtInDistricts, builtInPopulation, type District } from './platform/built-in-geo.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { problemFromSystem } from './platform/system-problem.ts';

function createRegions(recorder: Recorder, district: District): void {
  const { source: census, byAgs } = builtInPopulation();
  for (const [position, { ags, name, designation }] of district.municipalities.entries()) {
    const population = byAgs.get(ags) ?? null;
    const source = population === null ? null : census;
    recorder.create('region', { ags, name, designation, position, population, population_source: source });
  }
}

/** Whether more lies there than what an interrupted beginning left: a file without content may be filled. */
function holdsData(dataDir: string): boolean {
  const { database } = dataFolder(dataDir);
  if (!existsSync(database) || statSync(database).size === 0) return false;
  try {
    const { db, close } = openForReading(dataDir);
    try {
      return readSettings(db).districtKey !== '';
    } finally {
      close();
    }
  } catch (error) {
    return !wasEmpty(error);
  }
}

function lockNewFolder(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true });
    return lockFolder(dataFolder(dataDir).lock);
  } catch (error) {
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: dataDir });
  }
}

export interface WorkspaceOptions {
  dataDir: string;
  /** 5 characters, e.g. 05162. */
  districtKey: string;
  demo?: boolean;
  clock?: Clock;
}

/**
 * Makes a new data folder for a Kreis: regions, default vocabularies, the usual indicators, the default round of the year.
 * Throws DISTRICT_UNKNOWN, WORKSPACE_EXISTS, NO_PERMISSION, DISK_FULL.
 */
export function createWorkspace({ dataDir, districtKey, demo = false, clock = systemClock }: WorkspaceOptions): void {
  const district = builtInDistricts().find((entry) => entry.ags5 === districtKey);
  if (!district) throw new Problem('DISTRICT_UNKNOWN', { key: districtKey });
  if (holdsData(dataDir)) throw new Problem('WORKSPACE_EXISTS', { folder: dataDir });
  const release = lockNewFolder(dataDir);
  try {
    fillWorkspace(openForWriting(dataDir, true), district, demo, clock);
  } catch (error) {
    throw problemFromSystem(error, 'DATABASE_UNREADABLE', { folder: dataDir });
  } finally {
    release();
  }
}

function fillWorkspace(opened: OpenDatabase<WriteDb>, district: District, demo: boolean, clock: Clock): void {
  const { db, folder, close } = opened;
  try {
    const command = commandRunner(db, folder, clock);
    command({ channel: 'workspace.create', detail: district.name }, (context) => {
      const { recorder } = context;
      for (const vocabulary of vocabularies) addTerms(db, vocabulary, defaultTerms[vocabulary]);
      recorder.create('setting', { key: 'districtKey', value: district.ags5 });
      recorder.create('setting', { key: 'districtName', value: district.name });
      recorder.create('setting', { key: 'demo', value: String(demo) });
      recorder.create('setting', { key: 'office', value: 'Kommunales Integrationszentrum' });
      createRegions(recorder, district);
      surveyForYear(db, recorder, Number(clock.today().slice(0, 4)));
      addStarters(context);
    });
  } finally {
    close();
  }
}
