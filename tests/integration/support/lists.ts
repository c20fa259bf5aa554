import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { contentHash } from '../../../main/core/database/content-hash.ts';
import { openForReading } from '../../../main/core/database/open.ts';
import { testWorkspace, type TestWorkspace } from '../../../main/core/test-workspace.ts';
import { writeReturn } from '../../../main/core/features/imports/learning/test-returns.ts';

type TermRecord = OutputOf<'vocabularies.terms'>['terms'][number];
const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-20' };
const headers = ['Bezeichnung', 'Träger', 'Handlungsfeld', 'Zielgruppe', 'Plätze'];

/** A workplace whose lists are edited; Handlungsfelder where nothing else is said. */
export class Lists {
  readonly workspace: TestWorkspace = testWorkspace();
  get core() {
    return this.workspace.core;
  }
  async offer(name: string, fieldsOfAction: string[], more: object = {}): Promise<string> {
    const values = { name, provider: 'AWO', fieldsOfAction, ...more };
    const where = { municipalities: ['05162016'], districtWide: false, told };
    return (await this.core.call('offers.create', { values, ...where })).id;
  }
  async terms(vocabulary: Vocabulary = 'fieldOfAction'): Promise<TermRecord[]> {
    return (await this.core.call('vocabularies.terms', { vocabulary })).terms;
  }
  async term(id: string, vocabulary: Vocabulary = 'fieldOfAction'): Promise<TermRecord | undefined> {
    return (await this.terms(vocabulary)).find((one) => one.id === id);
  }
  save(id: string | null, values: InputOf<'vocabularies.save'>['values']) {
    return this.core.call('vocabularies.save', { vocabulary: 'fieldOfAction', id, values });
  }
  merge(id: string, intoId: string, vocabulary: Vocabulary = 'fieldOfAction') {
    return this.core.call('vocabularies.merge', { vocabulary, id, intoId });
  }
  undo(commandId: string) {
    return this.core.call('history.undo', { commandId });
  }
  /** The Handlungsfelder of the offer found by these words. */
  async fieldsOf(search: string): Promise<unknown> {
    const list = { filter: { search }, sort: { key: 'name', descending: false }, cursor: null, limit: 9 } as const;
    return (await this.core.call('offers.list', list)).rows[0]?.fieldsOfAction;
  }
  /** Takes a return with one offer over and answers with the Handlungsfelder it was understood with. */
  async read(name: string, field: string): Promise<unknown> {
    const content = { sheet: 'Angebote', headers, rows: [[name, 'AWO', field, 'Frauen', 10]] };
    const file = { path: await writeReturn(this.workspace.dataDir, `${name}.xlsx`, content), name: `${name}.xlsx` };
    const how = { kind: 'auto', municipality: '05162016', signs: {}, mode: 'adds', dryRun: false } as const;
    await this.core.call('imports.run', { ...file, ...how });
    return this.fieldsOf(name);
  }
  hash(): string {
    const { db, close } = openForReading(this.workspace.dataDir);
    const value = contentHash(db);
    close();
    return value;
  }
}
