import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore, type Core } from './core.ts';
import { fixedClock, type Clock } from './platform/clock.ts';
import { createWorkspace } from './workspace.ts';

export interface TestWorkspace {
  dataDir: string;
  core: Core;
  clock: Clock;
  /** Closes and opens the same folder again, as after a restart. */
  reopen(): Core;
  end(): void;
}

/** A real data folder of the Rhein-Kreis Neuss in the temporary folder; the clock stands at 22 November 2026. */
export function testWorkspace(districtKey = '05162', clock = fixedClock('2026-11-22T09:12:00Z')): TestWorkspace {
  const dataDir = mkdtempSync(join(tmpdir(), 'verzahnt-test-'));
  createWorkspace({ dataDir, districtKey, clock });
  const workspace: TestWorkspace = {
    dataDir,
    clock,
    core: openCore({ dataDir, clock }),
    reopen: () => {
      workspace.core.close();
      workspace.core = openCore({ dataDir, clock });
      return workspace.core;
    },
    end: () => {
      workspace.core.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return workspace;
}
