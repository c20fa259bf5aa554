import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FuzzOutcome } from './fuzz-child.ts';

/** A file that takes longer is ended from outside and counts as hanging. */
const hangSeconds = 30;

export interface FuzzRun {
  files: number;
  seed: number;
  /** Stops early after this time. */
  minutes: number;
  report(line: string): void;
}
interface Answer {
  outcome: FuzzOutcome | null;
  ended: string | null;
}

/** A program of its own that reads damaged files one after the other; it is started again when it ended. */
class Reader {
  private child: ChildProcess | null = null;
  private readonly seed: number;
  constructor(seed: number) {
    this.seed = seed;
  }
  private start(): Promise<ChildProcess> {
    const script = join(import.meta.dirname, 'fuzz-child.ts');
    const child = fork(script, [String(this.seed)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
    this.child = child;
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('exit', () => reject(new Error('the reader does not start')));
    });
  }
  async read(n: number): Promise<Answer> {
    const child = this.child ?? (await this.start());
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        resolve(answer);
      };
      const timer = setTimeout(() => {
        this.end();
        settle({ outcome: null, ended: `hangs for ${hangSeconds} s` });
      }, hangSeconds * 1_000);
      child.once('message', (outcome: FuzzOutcome) => settle({ outcome, ended: null }));
      child.once('exit', (code, signal) => {
        this.child = null;
        settle({ outcome: null, ended: `crashed (${code ?? signal})` });
      });
      child.send(n);
    });
  }
  end(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

/** Counts by outcome, for the last line. */
function summary(outcomes: readonly FuzzOutcome[]): string {
  const counts = Map.groupBy(outcomes, (outcome) => outcome.code);
  const slowest = outcomes.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
  const codes = [...counts].map(([code, list]) => `${code} ${list.length}`).join(', ');
  return `${codes}; slowest ${slowest.map((o) => `${o.ms} ms (#${o.n} ${o.source})`).join(', ')}`;
}

/** Reads damaged files and returns what went wrong, one line each; an empty list is what is wanted. */
export async function fuzzFiles({ files, seed, minutes, report }: FuzzRun): Promise<string[]> {
  const reader = new Reader(seed);
  const outcomes: FuzzOutcome[] = [];
  const findings: string[] = [];
  const until = performance.now() + minutes * 60_000;
  try {
    for (let n = 0; n < files && performance.now() < until; n += 1) {
      const { outcome, ended } = await reader.read(n);
      if (outcome) outcomes.push(outcome);
      const finding = ended ?? outcome?.finding;
      if (finding) {
        findings.push(`#${n} ${outcome?.source ?? ''}: ${finding}`);
        report(findings.at(-1) ?? '');
      }
      if ((n + 1) % 500 === 0) report(`${n + 1} files: ${summary(outcomes)}`);
    }
  } finally {
    reader.end();
  }
  report(`${outcomes.length} files, seed ${seed}, ${findings.length} findings: ${summary(outcomes)}`);
  return findings;
}
