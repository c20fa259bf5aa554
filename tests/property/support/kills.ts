import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCore } from '../../../main/core/core.ts';
import { restoreBackup } from '../../../main/core/database/backup/restore-backup.ts';
import { contentHash } from '../../../main/core/database/content-hash.ts';
import { dataFolder } from '../../../main/core/database/folder.ts';
import { openForReading, openForWriting } from '../../../main/core/database/open.ts';
import type { ReadDb } from '../../../main/core/database/statement.ts';
import { createWorkspace } from '../../../main/core/workspace.ts';
import { offerSheet, writeWorkbook, type OfferRow } from '../../integration/support/workbook.ts';
import { backupBefore, futureMigrations, notesPerOffer } from './future-migrations.ts';
import type { Random } from './random.ts';

export const killedWorks = ['import', 'migration', 'backup'] as const;
export type KilledWork = (typeof killedWorks)[number];
/** How one kill went: where the work stood, and everything that is wrong afterwards (nothing, if all is well). */
export interface KillResult {
  work: KilledWork;
  afterMs: number;
  ended: 'before' | 'after';
  findings: string[];
}
const rowsOfImport = 3_000;
const rowsOfBase = 1_500;

const fields = ['Sprache', 'Kultur', 'Gesundheit', 'Wohnen', 'Ehrenamt'];
const rowsNamed = (prefix: string, count: number): OfferRow[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${prefix} ${i + 1}`,
    provider: `Träger ${i % 40}`,
    field: fields[i % fields.length]!,
    capacity: i % 60,
    remark: `Anmerkung ${i} mit ein wenig Text`,
  }));
const shaOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function inspectWhole(db: ReadDb, findings: string[]): void {
  const [result] = db.query<{ integrity_check: string }>('PRAGMA integrity_check', []);
  if (result?.integrity_check !== 'ok') findings.push(`integrity: ${result?.integrity_check}`);
  if (db.query('PRAGMA foreign_key_check', []).length > 0) findings.push('keys that lead nowhere');
}

/** A data folder with committed work in it, and a program that is killed while it adds to a copy of it. */
export class KillRange {
  private readonly root = mkdtempSync(join(tmpdir(), 'verzahnt-abbruch-'));
  private readonly base = join(this.root, 'daten');
  private readonly copy = join(this.root, 'kopie');
  private readonly target = join(this.root, 'ziel.verzahnt-sicherung');
  private file = '';
  private hash = '';
  private ids = new Set<string>();
  private readonly durations = new Map<KilledWork, number>();

  async prepare(): Promise<void> {
    createWorkspace({ dataDir: this.base, districtKey: '05162' });
    const committed = await writeWorkbook(this.root, 'Kaarst.xlsx', offerSheet(rowsNamed('Bestand', rowsOfBase)));
    const core = openCore({ dataDir: this.base });
    await core.call('imports.run', {
      path: committed,
      name: 'Kaarst.xlsx',
      kind: 'auto',
      signs: {},
      mode: 'first',
      dryRun: false,
    });
    core.close();
    this.file = await writeWorkbook(this.root, 'Neuss.xlsx', offerSheet(rowsNamed('Neu', rowsOfImport)));
    const { db, close } = openForReading(this.base);
    this.hash = contentHash(db);
    this.ids = new Set(db.query<{ id: string }>('SELECT id FROM offer', []).map(({ id }) => id));
    close();
    for (const work of killedWorks) this.durations.set(work, await this.duration(work));
  }
  end(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Starts the work on a fresh copy, kills it at a random moment and looks at what is there. */
  async kill(work: KilledWork, random: Random): Promise<KillResult> {
    const afterMs = random.below(Math.ceil((this.durations.get(work) ?? 1_000) * 1.1));
    const ended = (await this.start(work, afterMs)) === null ? 'before' : 'after';
    const findings: string[] = [];
    try {
      if (work === 'import') await this.inspectImport(findings);
      else if (work === 'migration') this.inspectMigration(findings);
      else this.inspectBackup(findings);
    } catch (error) {
      findings.push(`${String((error as { code?: string }).code)} ${String((error as Error).stack)}`);
    }
    return { work, afterMs, ended, findings };
  }

  /** Runs the work on a fresh copy; `killAfter` counts from its start. Returns how long it took if it was finished. */
  private async start(work: KilledWork, killAfter: number | null): Promise<number | null> {
    for (const path of [this.copy, this.target, `${this.target}.teil`]) rmSync(path, { recursive: true, force: true });
    cpSync(this.base, this.copy, { recursive: true, preserveTimestamps: true });
    const script = join(import.meta.dirname, 'kill-child.ts');
    const file = work === 'backup' ? this.target : this.file;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, work, this.copy, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let started = 0;
    let took: number | null = null;
    const exit = once(child, 'exit');
    const start = new Promise<void>((resolve) =>
      child.stdout.on('data', (text: Buffer) => {
        started ||= performance.now();
        if (text.includes('done')) took = performance.now() - started;
        resolve();
      }),
    );
    await Promise.race([start, exit]);
    if (killAfter !== null) {
      await Promise.race([sleep(killAfter), exit]);
      child.kill('SIGKILL');
    }
    await exit;
    return took;
  }
  private async duration(work: KilledWork): Promise<number> {
    const took = await this.start(work, null);
    if (took === null) throw new Error(`${work} does not run`);
    return took;
  }

  private async inspectImport(findings: string[]): Promise<void> {
    const core = openCore({ dataDir: this.copy });
    try {
      const { imports } = await core.call('imports.list', {});
      const { drafts } = await core.call('imports.drafts', {});
      const expected = imports.length === 2 ? rowsOfBase + rowsOfImport : rowsOfBase;
      const matrix = await core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
      const found = await core.call('search.all', { text: 'Neu 3000', limit: 5 });
      const state = `${imports.length} imports`;
      if (matrix.total !== expected) findings.push(`${state}, coverage counts ${matrix.total}`);
      if (found.hits.some((hit) => hit.title === 'Neu 3000') !== (imports.length === 2))
        findings.push(`${state}, search differs`);
      if (imports.length === 2 && drafts.length > 0) findings.push('imported, and still a draft');
      for (const { sha256 } of [...drafts, ...imports]) this.inspectOriginal(sha256, findings);
      findings.push(...(await core.call('backup.check', {})).findings);
    } finally {
      core.close();
    }
    this.inspectContent(findings, rowsOfImport);
  }
  private inspectOriginal(sha256: string, findings: string[]): void {
    const path = join(this.copy, 'originals', sha256);
    if (!existsSync(path) || shaOf(path) !== sha256) findings.push(`original ${sha256} is not readable`);
  }
  /** Every offer that was committed is there; what was added is there wholly or not at all. */
  private inspectContent(findings: string[], added: number): void {
    const { db, close } = openForReading(this.copy);
    inspectWhole(db, findings);
    const offers = db.query<{ id: string }>('SELECT id FROM offer', []);
    const kept = offers.filter(({ id }) => this.ids.has(id)).length;
    if (kept !== this.ids.size) findings.push(`${this.ids.size - kept} committed offers are lost`);
    const more = offers.length - kept;
    if (more !== 0 && more !== added) findings.push(`${more} of ${added} rows are there`);
    if (more === 0 && contentHash(db) !== this.hash) findings.push('the content differs although nothing was added');
    const rows = db.query<{ n: number }>('SELECT count(*) AS n FROM import_row', [])[0]?.n;
    if (rows !== offers.length) findings.push(`${rows} origins for ${offers.length} offers`);
    close();
  }

  private inspectMigration(findings: string[]): void {
    const opened = openForWriting(this.copy, false, futureMigrations);
    const notes = opened.db.query<{ n: number }>('SELECT count(*) AS n FROM note', [])[0]?.n;
    const rated = opened.db.query<{ n: number }>(
      "SELECT count(*) AS n FROM offer WHERE rating = 'geprüft ' || name",
      [],
    )[0]?.n;
    if (notes !== rowsOfBase * notesPerOffer || rated !== rowsOfBase)
      findings.push(`${notes} notes, ${rated} ratings for ${rowsOfBase} offers`);
    inspectWhole(opened.db, findings);
    const ids = opened.db.query<{ id: string }>('SELECT id FROM offer', []).filter(({ id }) => this.ids.has(id));
    if (ids.length !== this.ids.size) findings.push('committed offers are lost');
    opened.close();
    const backups = readdirSync(join(this.copy, 'backups'));
    if (!backups.includes(backupBefore)) findings.push(`backup before the migration: ${backups.join()}`);
    else this.inspectRestored(join(this.copy, 'backups', backupBefore), findings);
  }
  private inspectBackup(findings: string[]): void {
    this.inspectContent(findings, 0);
    const core = openCore({ dataDir: this.copy });
    core.close();
    if (existsSync(this.target)) this.inspectRestored(this.target, findings);
  }
  private inspectRestored(backup: string, findings: string[]): void {
    const fresh = join(this.root, 'zurück');
    rmSync(fresh, { recursive: true, force: true });
    restoreBackup(backup, dataFolder(fresh), '2026-11-22T10:00:00Z');
    const { db, close } = openForReading(fresh);
    inspectWhole(db, findings);
    if (contentHash(db) !== this.hash) findings.push('the backup differs from what was backed up');
    close();
    if (readdirSync(join(fresh, 'originals')).length !== 1) findings.push('the backup lacks the original');
  }
}
