import { indicatorKey } from '../../../../shared/domain/indicator-name.ts';
import type { WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { listIndicators, type EntrySender } from './entries.repository.ts';
import type { EntryDraft } from './entry.rules.ts';

/** Writes what a sender says in a round; the catalogue gets the indicators it does not know. */
export class EntryWriter {
  private readonly context: WriteContext;
  private readonly who: EntrySender;
  private indicators: Map<string, string> | null = null;

  constructor(context: WriteContext, who: EntrySender) {
    this.context = context;
    this.who = who;
  }

  /** Returns the id of the new entry. */
  create({ entity, values, indicator }: EntryDraft): string {
    const id = newId();
    const { surveyId: survey_id, sender, actor } = this.who;
    const counted = indicator ? { indicator_id: this.indicatorId(indicator) } : {};
    const source = entity === 'observation' ? { source: '' } : {};
    this.context.recorder.create(entity, {
      id,
      survey_id,
      sender,
      actor_name: actor ?? '',
      ...source,
      ...counted,
      ...values,
    });
    return id;
  }

  update(id: string, { entity, values }: EntryDraft): void {
    this.context.recorder.update(entity, id, values);
  }

  private indicatorId({ name, unit }: NonNullable<EntryDraft['indicator']>): string {
    const { db, recorder } = this.context;
    this.indicators ??= new Map(listIndicators(db).map(({ id, match_key }) => [match_key, id]));
    const match_key = indicatorKey(name);
    const known = this.indicators.get(match_key);
    if (known) return known;
    const id = newId();
    recorder.create('indicator', { id, name, match_key, unit });
    this.indicators.set(match_key, id);
    return id;
  }
}
