import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { createWorkspace } from '../../main/core/workspace.ts';
import { demoData } from '../demo-data.ts';
import { startVerzahnt, type RunningVerzahnt } from './host.ts';

export interface Started {
  /** A folder of its own, with the data and the settings in it; gone at the end. */
  base: string;
  dataDir: string;
  program: RunningVerzahnt;
  page: Page;
}

type MakeData = (dataDir: string, base: string) => unknown;

/**
 * The program for the tests of one file, with the data made before; `await` it at the top of the file, it is ended after
 * the last test. Without data it shows the welcome page.
 */
async function start(makeData?: MakeData): Promise<Started> {
  const base = mkdtempSync(join(inject('runFolder'), 'fenster-'));
  const dataDir = join(base, 'Daten');
  await makeData?.(dataDir, base);
  const program = await startVerzahnt({ settingsDir: join(base, 'Einstellungen'), ...(makeData && { dataDir }) });
  afterAll(async () => {
    await program.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  });
  const { page } = program;
  page.setDefaultTimeout(20_000);
  return { base, dataDir, program, page };
}

export const startFresh = (): Promise<Started> => start();
export const startWith = (makeData: MakeData): Promise<Started> => start(makeData);
export const startDemo = (): Promise<Started> => start(demoData);
export const startEmpty = (): Promise<Started> =>
  start((dataDir) => createWorkspace({ dataDir, districtKey: '05162' }));
