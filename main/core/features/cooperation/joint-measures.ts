import type { JointMeasure } from '../../../../shared/contract/cooperation.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { isDistrictWide } from '../../../../shared/domain/planning/places.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions } from '../settings/index.ts';
import { currentPlan, measureRows, planOf } from '../planning/index.ts';

/** The measures of a plan that name Kommunen; what was dropped, as a whole or by a Kommune, is not carried. */
export function jointMeasures(
  { db, clock }: Pick<ReadContext, 'db' | 'clock'>,
  { planId }: InputOf<'cooperation.measures'>,
): OutputOf<'cooperation.measures'> {
  if (planId === undefined && currentPlan(db) === null) return { plan: null, districtWide: 0, measures: [] };
  const { id, name } = planOf(db, planId);
  const rows = measureRows(db, id, clock.today()).filter(({ status }) => status !== 'dropped');
  const places = listRegions(db).map(({ ags }) => ags);
  const measures = rows
    .filter((row) => row.municipalities.length > 0)
    .map((row): JointMeasure => {
      const dropped = new Set(row.deviating.filter(({ status }) => status === 'dropped').map(({ ags }) => ags));
      return {
        id: row.id,
        number: row.number,
        name: row.name,
        municipalities: places.filter((ags) => row.municipalities.includes(ags) && !dropped.has(ags)),
        partners: row.partners,
        lead: row.lead,
        interMunicipal: row.level === 'interMunicipal',
        status: row.status,
      };
    });
  return { plan: { id, name }, districtWide: rows.filter(isDistrictWide).length, measures };
}
