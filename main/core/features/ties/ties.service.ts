import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { Network, TieFilter } from '../../../../shared/contract/ties.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { latestSurvey, sendersOf } from '../surveys/index.ts';
import { listTerms } from '../vocabularies/index.ts';
import { chosenOccasions, networkOf, type Actor } from './network.rules.ts';
import { occasionsOf } from './occasions.ts';
import { tiedActors } from './ties.repository.ts';

const actorsOf = ({ db }: Pick<ReadContext, 'db'>): Actor[] =>
  tiedActors(db).map(({ id, name, type, ags, municipalities, offer_places: offerPlaces }) => ({
    id,
    name,
    type,
    places: new Set([...(ags === null ? [] : [ags]), ...(JSON.parse(municipalities) as string[])]),
    offerPlaces: new Set(JSON.parse(offerPlaces) as string[]),
  }));

/** Who works with whom today. */
export function tieNetwork(context: ReadContext, filter: TieFilter): Network {
  const { db, clock } = context;
  const survey = latestSurvey(db, 'offers');
  return networkOf(
    {
      actors: actorsOf(context),
      occasions: occasionsOf(db, clock.today()),
      places: listRegions(db).map(({ ags }) => ags),
      types: listTerms(db, 'providerType').map(({ id }) => id),
      answered: survey ? sendersOf(db, survey.id, 'offers') : null,
    },
    filter,
  );
}

const mostRecords = 500;

/** The records two actors share. */
export function tiesBetween(
  context: ReadContext,
  { one, other, ...chosen }: InputOf<'ties.between'>,
): OutputOf<'ties.between'> {
  const { db, clock } = context;
  const names = new Map(tiedActors(db).map(({ id, name }) => [id, name]));
  const shared = chosenOccasions(occasionsOf(db, clock.today()), chosen).filter(
    ({ members }) => members.size > 1 && members.has(one) && members.has(other),
  );
  const records = shared.slice(0, mostRecords).map(({ kind, id, name, members }) => ({
    kind,
    id,
    name,
    roles: [...members]
      .filter(([member]) => one === other || member === one || member === other)
      .slice(0, mostRecords)
      .map(([member, role]) => ({ name: names.get(member) ?? '', role })),
  }));
  return { records, total: shared.length };
}
