import { openForWriting } from '../main/core/database/open.ts';
import { commandRunner } from '../main/core/commands.ts';
import { OfferWriter, type NewOffer } from '../main/core/features/offers/index.ts';
import { systemClock } from '../main/core/platform/clock.ts';
import { createWorkspace } from '../main/core/workspace.ts';
import { defaultTerms } from '../shared/domain/vocabulary-defaults.ts';
import type { OfferValues } from '../shared/contract/offers.ts';

const towns = ['05162004', '05162008', '05162012', '05162016', '05162020', '05162022', '05162024', '05162028'];
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
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Invented offer number `n`: same words, spread over towns, fields and providers. */
function offerValues(n: number): OfferValues {
  const fields = defaultTerms.fieldOfAction;
  return {
    name: `${pick(kinds, n)} ${pick(['Nord', 'Süd', 'am Markt', 'an der Mühle', 'für Frauen'], n * 7)} ${n}`,
    description: `Beratung und Begleitung, ${pick(['wöchentlich', 'monatlich', 'nach Absprache'], n)} in der Übergangszeit`,
    provider: `${pick(providers, n * 3)} ${n % 400}`,
    fieldsOfAction: n % 3 === 0 ? [pick(fields, n).id, pick(fields, n + 5).id] : [pick(fields, n).id],
    targetGroups: [pick(defaultTerms.targetGroup, n * 5).id],
    validFrom: String(2005 + (n % 20)),
    capacity: String(5 + (n % 30)),
  };
}

const together = 2_000;

function newOffer(n: number): NewOffer {
  const districtWide = n % 25 === 0;
  const municipalities = districtWide ? [] : n % 11 === 0 ? [pick(towns, n), pick(towns, n + 1)] : [pick(towns, n)];
  return { values: offerValues(n), place: { municipalities, districtWide }, extra: [], links: [] };
}

/** A data folder of the Rhein-Kreis Neuss with `count` invented offers. */
export function seed(dataDir: string, count: number): void {
  createWorkspace({ dataDir, districtKey: '05162' });
  const { db, folder, close } = openForWriting(dataDir);
  commandRunner(
    db,
    folder,
    systemClock,
  )({ channel: 'offers.create' }, ({ recorder }) => {
    const writer = new OfferWriter(db, recorder);
    for (let from = 0; from < count; from += together) {
      const numbers = Array.from({ length: Math.min(together, count - from) }, (_, index) => from + index);
      writer.createMany(numbers.map(newOffer));
    }
  });
  db.execute('ANALYZE');
  close();
}
