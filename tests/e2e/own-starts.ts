import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, inject } from 'vitest';
import { createWorkspace } from '../../main/core/workspace.ts';
import { startVerzahnt, type RunningVerzahnt, type StartOptions } from './host.ts';

export interface OwnStarts {
  /** A path in the folder of this test. */
  at: (name: string) => string;
  /** An empty data folder. */
  workspace: (name?: string) => string;
  start: (options?: StartOptions) => Promise<RunningVerzahnt>;
  end: (program: RunningVerzahnt) => Promise<number | null>;
}

/** For tests that start the program themselves: each has a folder of its own, and what still runs is ended after it. */
export function ownStarts(): OwnStarts {
  let base = '';
  let running: RunningVerzahnt[] = [];
  const at = (name: string): string => join(base, name);
  beforeEach(() => {
    base = mkdtempSync(join(inject('runFolder'), 'fenster-'));
  });
  afterEach(async () => {
    await Promise.all(running.map((program) => program.close()));
    running = [];
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    at,
    workspace: (name = 'Daten') => {
      createWorkspace({ dataDir: at(name), districtKey: '05162' });
      return at(name);
    },
    start: async (options = {}) => {
      const program = await startVerzahnt({ settingsDir: at('Einstellungen'), ...options });
      program.page.setDefaultTimeout(20_000);
      running.push(program);
      return program;
    },
    end: (program) => {
      running = running.filter((one) => one !== program);
      return program.close();
    },
  };
}
