import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../main/core/core.ts';
import { dataFolder } from '../main/core/database/folder.ts';
import { newId } from '../main/core/platform/ids.ts';
import { createWorkspace } from '../main/core/workspace.ts';
import { times, warmTimes, type Times } from './measure.ts';

export interface PlanningResult {
  measures: number;
  /** A day that was not asked before: everything is worked out anew. */
  fresh: Times;
  /** A window of the list, in the order of the plan; tree, timeline and matrix show the same rows. */
  firstWindow: Times;
  filtered: Times;
  counts: Times;
  period: Times;
}
const places = ['05162004', '05162008', '05162012', '05162016', '05162020', '05162022', '05162024', '05162028'];
const lights = ['onTrack', 'deviation', 'atRisk'];

/** A plan of so many measures in eight Kommunen, reported on every quarter for three years. */
function seedPlan(path: string, measures: number): string {
  const sqlite = new Database(path);
  const planId = newId();
  sqlite.prepare("INSERT INTO plan (id, name) VALUES (?, 'Plan')").run(planId);
  const goal = sqlite.prepare(
    'INSERT INTO goal (id, plan_id, field_of_action, position, number, name) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const measure = sqlite.prepare(
    `INSERT INTO measure (id, plan_id, goal_id, position, number, name, municipalities, start_date, end_date)
     VALUES (?, ?, ?, ?, ?, ?, ?, '2025', '2027-06')`,
  );
  const report = sqlite.prepare(
    `INSERT INTO status_report (id, measure_id, ags, day, at, status, traffic_light, text, person)
     VALUES (?, ?, ?, ?, ?, 'running', ?, 'Die Gruppen laufen, zwei weitere sind vereinbart.', 'Beispiel')`,
  );
  sqlite.transaction(() => {
    const goals = Array.from({ length: 20 }, (_, index) => {
      const id = newId();
      goal.run(id, planId, 'sprache', index, `HF1-Z${index + 1}`, `Ziel ${index + 1}`);
      return id;
    });
    for (let index = 0; index < measures; index += 1) {
      const id = newId();
      const own = JSON.stringify(places.slice(index % 8));
      measure.run(id, planId, goals[index % 20], index, `HF1-Z${(index % 20) + 1}-M${index}`, `Maßnahme ${index}`, own);
      for (let quarter = 0; quarter < 12; quarter += 1) {
        const day = `${2024 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-15`;
        const ags = quarter % 6 === 5 ? places[index % 8] : null;
        report.run(newId(), id, ags, day, `${day}T10:00:00Z`, lights[(index + quarter) % 3]);
      }
    }
  })();
  sqlite.close();
  return planId;
}

/** Queries of planning over a plan far larger than any office has. */
export async function measurePlanning(measures: number): Promise<PlanningResult> {
  const base = mkdtempSync(join(tmpdir(), 'verzahnt-bench-plan-'));
  const dataDir = join(base, 'data');
  createWorkspace({ dataDir, districtKey: '05162' });
  const planId = seedPlan(dataFolder(dataDir).database, measures);
  const core = openReader({ dataDir });
  const sort = { key: 'plan', descending: false } as const;
  const list = (filter: object) =>
    warmTimes(9, () => core.call('planning.list', { planId, filter, sort, offset: 0, limit: 500 }));
  try {
    return {
      measures,
      fresh: await times(9, (round) =>
        core.call('planning.list', { planId, filter: {}, sort, offset: 0, limit: 500, on: `2026-11-${20 + round}` }),
      ),
      firstWindow: await list({}),
      filtered: await list({ search: 'Maßnahme 39', trafficLights: ['atRisk'] }),
      counts: await warmTimes(9, () => core.call('planning.counts', { planId })),
      period: await warmTimes(9, () => core.call('planning.period', { planId, from: '2027-01-01', to: '2027-12-31' })),
    };
  } finally {
    core.close();
    rmSync(base, { recursive: true, force: true });
  }
}
