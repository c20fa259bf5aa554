import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

const common = {
  exclude: ['**/node_modules/**', 'out/**', 'tests/fixtures/walls/**'],
  pool: 'forks' as const,
  // A process reads the program once for all its files; no file may depend on a module being new.
  isolate: false,
  // V8 of Node 24 may lose track of protected code pages when threads with WebAssembly (type stripping) come and go.
  execArgv: ['--no-memory-protection-keys'],
  // What the tests start (program, command line, workers) is compiled once, not at every start.
  env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

/** `unit` lies beside the code; `whole` is what crosses folders and needs the built program. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['{main,renderer,shared,scripts,bench}/**/*.test.{ts,tsx}', 'tests/fixtures/**/*.test.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'whole',
          globalSetup: 'tests/run-folder.ts',
          // A busy machine may take its time to draw; what is expected is waited for.
          expect: { poll: { timeout: 20_000, interval: 50 } },
          include: ['tests/{e2e,integration,migrations,security,property,pdf}/**/*.test.ts'],
        },
      },
    ],
  },
});
