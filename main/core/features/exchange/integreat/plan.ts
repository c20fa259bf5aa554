import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { contactsLeftOut } from '../contacts.rules.ts';
import { csvOf } from '../csv.ts';
import { leftOut, textOf, type Exported, type ExportedOffer, type Plan } from '../exported.ts';
import { integreatColumns, type IntegreatRow } from './columns.ts';
import { integreatFaults, integreatRows, openingTimes, refusal } from './rows.rules.ts';

const nameOf = (offer: ExportedOffer): string => textOf(offer, 'name') ?? t.withoutName;

const placesCsv = (rows: readonly IntegreatRow[]): string =>
  csvOf(
    integreatColumns,
    rows.map((row) => integreatColumns.map((column) => row[column] ?? null)),
  );

/** Places for Integreat; what its import would refuse stays out and is named. */
export function integreatPlan(exported: Exported): Plan {
  const checked = exported.offers.map((offer) => ({ offer, reason: refusal(exported, offer) }));
  const taken = checked.flatMap(({ offer, reason }) => (reason === null ? [offer] : []));
  const rows = taken.flatMap((offer) => integreatRows(exported, offer));
  const refused = Map.groupBy(
    checked.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  );
  const untimed = taken.filter((offer) => openingTimes(offer) === null);
  const offMap = rows.filter((row) => row['location_on_map'] === 'false').map((row) => row['name'] ?? '');
  return {
    written: taken.length,
    counts: [
      { label: t.integreat.places, count: rows.length },
      { label: t.integreat.withTimes, count: taken.filter((offer) => openingTimes(offer) !== null).length },
    ],
    leftOut: [
      ...[...refused].flatMap(([reason, all]) =>
        leftOut(
          reason,
          all.map(({ offer }) => nameOf(offer)),
        ),
      ),
      ...leftOut(t.leftOut.times, untimed.map(nameOf)),
      ...leftOut(t.leftOut.noPoint, offMap),
      ...contactsLeftOut(taken, exported.contacts),
    ],
    checked: true,
    errors: rows.flatMap((row) => integreatFaults(row).map((fault) => `${row['name']}: ${fault}`)),
    make: async () => [{ name: 'integreat.csv', content: placesCsv(rows) }],
  };
}
