import { openCore } from '../main/core/core.ts';
import { openForWriting } from '../main/core/database/open.ts';
import { commandRunner } from '../main/core/commands.ts';
import { OfferWriter, type NewOffer } from '../main/core/features/offers/index.ts';
import { builtInDistricts } from '../main/core/platform/built-in-geo.ts';
import { systemClock } from '../main/core/platform/clock.ts';
import { createWorkspace } from '../main/core/workspace.ts';
import { defaultTerms } from '../shared/domain/vocabulary-defaults.ts';
import type { OfferValues } from '../shared/contract/offers.ts';

const kinds = [
  'Sprachcafé',
  'Müttertreff',
  'Hausaufgabenhilfe',
  'Bewerbungstraining',
  'Lesepaten',
  'Fahrradwerkstatt',
  'Deutschkurs',
  'Elterncafé',
];
const providers = [
  'Caritasverband',
  'AWO Kreisverband',
  'Diakonie',
  'VHS',
  'Flüchtlingshilfe',
  'Stadtsportbund',
  'Müller-Stiftung',
];
const sides = ['Nord', 'Süd', 'am Markt', 'an der Mühle', 'für Frauen'];
const rhythms = ['wöchentlich', 'monatlich', 'nach Absprache'];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const together = 2_000;

/** Invented offer number `n`: same words, spread over fields and providers. */
function offerValues(n: number): OfferValues {
  const fields = defaultTerms.fieldOfAction;
  return {
    name: `${pick(kinds, n)} ${pick(sides, n * 7)} ${n}`,
    description: `Beratung und Begleitung, ${pick(rhythms, n)} in der Übergangszeit`,
    provider: `${pick(providers, n * 3)} ${n % 400}`,
    fieldsOfAction: n % 3 === 0 ? [pick(fields, n).id, pick(fields, n + 5).id] : [pick(fields, n).id],
    targetGroups: [pick(defaultTerms.targetGroup, n * 5).id],
    validFrom: String(2005 + (n % 20)),
    capacity: String(5 + (n % 30)),
  };
}

function newOffer(n: number, towns: readonly string[]): NewOffer {
  const districtWide = n % 25 === 0;
  const municipalities = districtWide ? [] : n % 11 === 0 ? [pick(towns, n), pick(towns, n + 1)] : [pick(towns, n)];
  return { values: offerValues(n), place: { municipalities, districtWide }, extra: [], links: [] };
}

/** A data folder of a Kreis (the Rhein-Kreis Neuss where none is named) with `count` invented offers in all its towns. */
export function seed(dataDir: string, count: number, districtKey = '05162'): void {
  createWorkspace({ dataDir, districtKey });
  // notes by which rules derived rows are made, so that the first measured opening does not make them again
  openCore({ dataDir }).close();
  const district = builtInDistricts().find(({ ags5 }) => ags5 === districtKey);
  const towns = district?.municipalities.map(({ ags }) => ags) ?? [];
  const { db, folder, close } = openForWriting(dataDir);
  const command = commandRunner(db, folder, systemClock);
  command({ channel: 'offers.create' }, ({ recorder }) => {
    const writer = new OfferWriter(db, recorder);
    for (let from = 0; from < count; from += together) {
      const numbers = Array.from({ length: Math.min(together, count - from) }, (_, index) => from + index);
      writer.createMany(numbers.map((n) => newOffer(n, towns)));
    }
    writer.finish();
  });
  db.execute('ANALYZE');
  close();
}
