import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import type { StructureColumn } from '../../../../shared/contract/structures.ts';
import { placesIn, wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { offersTexts } from '../../../../shared/i18n/de/offers.ts';
import type { ReadContext } from '../../platform/context.ts';
import { surveyOf } from '../coverage/index.ts';
import { structuresIn } from '../entries/index.ts';
import { listRegions } from '../settings/index.ts';
import { roundResponses, sendersOf } from '../surveys/index.ts';
import * as repository from './structures.repository.ts';

/** Structures of a round beside what actors and bodies say of the same municipality. Throws SURVEY_NOT_FOUND. */
export function structuresOf(
  { db, clock }: ReadContext,
  { surveyId }: InputOf<'structures.get'>,
): OutputOf<'structures.get'> {
  const survey = surveyOf(db, surveyId, 'structures');
  const today = clock.today();
  const entries = structuresIn(db, survey.id);
  const answered = sendersOf(db, survey.id, 'structures');
  const { asked } = roundResponses(db, survey.id, { part: 'structures', today });
  const [offices, bodies] = [repository.officesOn(db, today), repository.bodiesOn(db, today)];
  const regions = listRegions(db);
  const columns = regions.map(({ ags, name }): StructureColumn => ({
    place: ags,
    name,
    response: answered.has(ags) ? 'answered' : asked.has(ags) ? 'noResponse' : 'notAsked',
    entries: entries.filter(({ place }) => place === ags),
    offices: offices
      .filter((office) => office.ags === ags)
      .map(({ id, name: office, people }) => ({ id, name: office, people: JSON.parse(people) as string[] })),
    bodies: bodies.filter((body) => body.ags === ags).map(({ id, name: body, kind }) => ({ id, name: body, kind })),
  }));
  const names = new Map(regions.map(({ ags, name }) => [ags, name]));
  const others = Map.groupBy(
    entries.filter(({ place }) => !names.has(place)),
    ({ place }) => place,
  );
  const joint = [...others].map(([place, said]): StructureColumn => {
    const name =
      place === wholeDistrict
        ? offersTexts.districtWide
        : placesIn(place)
            .map((ags) => names.get(ags) ?? ags)
            .join(' + ');
    return { place, name, response: 'answered', entries: said, offices: [], bodies: [] };
  });
  return { survey: { id: survey.id, title: survey.title }, columns: [...columns, ...joint] };
}
