import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { EventOf, OutputOf } from '../../../shared/contract/index.ts';
import type { Decision, Draft } from '../../../shared/contract/imports.ts';
import { openCore, type Core } from '../../../main/core/core.ts';
import { contentHash } from '../../../main/core/database/content-hash.ts';
import { openForReading } from '../../../main/core/database/open.ts';
import { fixedClock, type Clock } from '../../../main/core/platform/clock.ts';
import { createWorkspace } from '../../../main/core/workspace.ts';
import { writeWorkbook, type Sheets } from './workbook.ts';

type Progress = EventOf<'job.progress'>;
type Run = OutputOf<'imports.run'>;

/** A KI at work: a real data folder of the Rhein-Kreis Neuss, a folder with files that came in, and the open core. */
export class Desk {
  readonly dataDir: string;
  readonly inbox: string;
  core: Core;
  readonly cancelFlag = new SharedArrayBuffer(4);
  /** Called with every progress event. */
  onProgress: (progress: Progress) => void = () => {};
  private readonly root: string;
  private clock: Clock;
  private readonly finished = new Map<string, Progress>();
  private readonly waiting = new Map<string, (progress: Progress) => void>();

  constructor(clock = fixedClock('2026-11-22T09:12:00Z')) {
    this.root = mkdtempSync(join(tmpdir(), 'verzahnt-einlesen-'));
    this.dataDir = join(this.root, 'daten');
    this.inbox = join(this.root, 'posteingang');
    this.clock = clock;
    mkdirSync(this.inbox);
    createWorkspace({ dataDir: this.dataDir, districtKey: '05162', clock });
    this.core = this.open();
  }
  /** Writes a workbook into the inbox. */
  file(name: string, sheets: Sheets): Promise<string> {
    return writeWorkbook(this.inbox, name, sheets);
  }
  /** Drops files on the program and waits until they are read. */
  async read(...paths: string[]): Promise<Draft[]> {
    const files = paths.map((path) => ({ path, name: basename(path) }));
    const { jobId, draftIds } = await this.core.call('imports.readPaths', { files });
    await this.end(jobId);
    const { drafts } = await this.core.call('imports.drafts', {});
    return draftIds.map((id) => drafts.find((draft) => draft.id === id)!);
  }
  async decide(id: string, ...decisions: Decision[]): Promise<Draft> {
    for (const decision of decisions) await this.core.call('imports.decide', { id, decision });
    return (await this.core.call('imports.draft', { id })).draft;
  }
  /** Takes drafts over and returns how the job ended. */
  async commit(...ids: string[]): Promise<Progress> {
    const { jobId } = await this.core.call('imports.commit', { ids });
    return this.end(jobId);
  }
  /** The whole way of one file as the command line goes it. */
  run(path: string, options: Partial<Parameters<Desk['runInput']>[1]> = {}): Promise<Run> {
    return this.core.call('imports.run', this.runInput(path, options));
  }
  runInput(
    path: string,
    options: {
      mode?: 'first' | 'adds' | 'replaces';
      replaces?: string;
      dryRun?: boolean;
      municipality?: string;
      signs?: Record<string, 'zero' | 'missing'>;
      missing?: 'ask' | 'keep' | 'ended';
    } = {},
  ) {
    return {
      path,
      name: basename(path),
      kind: 'auto' as const,
      signs: {},
      mode: 'first' as const,
      dryRun: false,
      ...options,
    };
  }
  async offers(search = ''): Promise<OutputOf<'offers.list'>['rows']> {
    const sort = { key: 'name', descending: false } as const;
    const filter = search === '' ? {} : { search };
    return (await this.core.call('offers.list', { filter, sort, cursor: null, limit: 500 })).rows;
  }
  async names(): Promise<string[]> {
    return (await this.offers()).map((offer) => offer.name);
  }
  async record(name: string): Promise<OutputOf<'offers.get'>> {
    const found = (await this.offers()).find((offer) => offer.name === name);
    return this.core.call('offers.get', { id: found?.id ?? '' });
  }
  async register(): Promise<OutputOf<'imports.list'>['imports']> {
    return (await this.core.call('imports.list', {})).imports;
  }
  hash(): string {
    const { db, close } = openForReading(this.dataDir);
    try {
      return contentHash(db);
    } finally {
      close();
    }
  }
  /** Ends the program and starts it again, a year later where a clock says so. */
  restart(clock: Clock = this.clock): void {
    this.clock = clock;
    this.core.close();
    this.core = this.open();
  }
  end(jobId: string): Promise<Progress> {
    const done = this.finished.get(jobId);
    return done ? Promise.resolve(done) : new Promise((resolve) => this.waiting.set(jobId, resolve));
  }
  close(): void {
    this.core.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  open(): Core {
    return openCore({
      dataDir: this.dataDir,
      clock: this.clock,
      cancelFlag: this.cancelFlag,
      onEvent: (name, payload) => name === 'job.progress' && this.hear(payload as Progress),
    });
  }
  private hear(progress: Progress): void {
    this.onProgress(progress);
    if (!progress.finished) return;
    this.finished.set(progress.jobId, progress);
    this.waiting.get(progress.jobId)?.(progress);
  }
}
