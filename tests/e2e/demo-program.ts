import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoData } from '../demo-data.ts';
import { startVerzahnt, type RunningVerzahnt } from './host.ts';

export interface DemoProgram {
  /** A folder of its own, with the data and the settings in it; gone at the end. */
  base: string;
  program: RunningVerzahnt;
  page: Page;
  end: () => Promise<void>;
}

/** The program with the example, started as a person would find it. */
export async function startDemo(name: string): Promise<DemoProgram> {
  const base = mkdtempSync(join(tmpdir(), `verzahnt-${name}-`));
  await demoData(join(base, 'Daten'));
  const program = await startVerzahnt({ settingsDir: join(base, 'Einstellungen'), dataDir: join(base, 'Daten') });
  const { page } = program;
  page.setDefaultTimeout(20_000);
  const end = async (): Promise<void> => {
    await program.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  };
  return { base, program, page, end };
}
