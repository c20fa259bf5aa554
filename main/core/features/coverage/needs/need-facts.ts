import type { Statement } from '../../../../../shared/contract/coverage.ts';
import { placesIn } from '../../../../../shared/domain/place-key.ts';
import { needReasons as t } from '../../../../../shared/i18n/de/possible-needs.ts';
import { Temporal } from 'temporal-polyfill';
import type { NeedThresholds } from '../../../../../shared/contract/coverage-needs.ts';
import type { ReadDb } from '../../../database/statement.ts';
import { listRegions } from '../../settings/index.ts';
import { latestSurvey, type Survey } from '../../surveys/index.ts';
import { countedTerms, listTerms } from '../../vocabularies/index.ts';
import { baseOf } from '../bases.ts';
import { perThousand } from '../bases.rules.ts';
import { statementsOf } from '../round.ts';
import { currentNeeds, type StoredNeed } from './named-needs.repository.ts';
import * as repository from './needs.repository.ts';
import type { NeedFacts, NeedSaid } from './possible-needs.rules.ts';

const list = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));
const sourceOf = (need: StoredNeed): string =>
  need.told_who === null ? t.fromRound(need.survey) : t.fromTalk(need.told_who, need.told_day ?? '');

/** One line per municipality, field and target group. A need of the whole Kreis belongs to no municipality. */
const linesOf = (need: StoredNeed): NeedSaid[] =>
  placesIn(need.place).flatMap((ags) =>
    list(need.fields_of_action).flatMap((field) => {
      const groups = list(need.target_groups);
      const { id, need: text, priority } = need;
      const line = { id, ags, field, need: text, priority, source: sourceOf(need) };
      return (groups.length > 0 ? groups : ['']).map((targetGroup) => ({ ...line, targetGroup }));
    }),
  );

export interface FactsOfToday {
  facts: NeedFacts;
  survey: Survey | undefined;
}

/** All that the rules look at, read once. */
export function readFacts(db: ReadDb, today: string, thresholds: NeedThresholds): FactsOfToday {
  const survey = latestSurvey(db, 'offers');
  const horizon = Temporal.PlainDate.from(today).add({ months: thresholds.endsWithinMonths }).toString();
  const cells = new Map(repository.fieldFacts(db, horizon, today).map((fact) => [`${fact.ags} ${fact.term_id}`, fact]));
  const said = currentNeeds(db).flatMap(linesOf);
  const groups = [...new Set(said.flatMap(({ targetGroup }) => targetGroup || []))];
  const pairs = new Map(
    repository.pairCounts(db, groups, today).map((p) => [`${p.ags} ${p.field} ${p.target_group}`, p.count]),
  );
  const targetGroups = new Map(listTerms(db, 'targetGroup').map(({ id, name }) => [id, name]));
  const statements = survey ? statementsOf(db, survey) : null;
  const base = baseOf(db, thresholds.placesPer);
  const places = repository.placesInDistrict(db, today);
  const facts: NeedFacts = {
    places: listRegions(db).map(({ ags, name }) => ({ id: ags, name })),
    fields: countedTerms(db, 'fieldOfAction').map(({ id, name }) => ({ id, name })),
    targetGroupName: (id) => targetGroups.get(id) ?? id,
    survey: survey?.title ?? '',
    statementOf: (ags, field): Statement => statements?.(ags, field) ?? 'notReported',
    factsOf: (ags, field) => cells.get(`${ags} ${field}`),
    countFor: (ags, field, targetGroup) =>
      targetGroup === ''
        ? (cells.get(`${ags} ${field}`)?.count ?? 0)
        : (pairs.get(`${ags} ${field} ${targetGroup}`) ?? 0),
    said,
    unmet: repository.unmetOffers(db, today),
    offersOf: (ags, field) => repository.offersOfField(db, ags, field, today),
    waitingOf: (ags, field) => repository.waitingOffers(db, ags, field, today),
    districtPer: (field) => perThousand(places.get(field) ?? 0, base.whole),
    base: { text: base.text, valueOf: (ags) => base.values.get(ags)?.value },
  };
  return { facts, survey };
}
