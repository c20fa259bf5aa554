import { languageCode } from '../../../../../shared/domain/language-codes.ts';
import { formatPartialDate } from '../../../../../shared/domain/partial-date.ts';
import { weekTimesOf } from '../../../../../shared/domain/week-times.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { derivedId } from '../derived-id.ts';
import { contactOf } from '../contacts.rules.ts';
import { listOf, textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { exactDay, mailAddress, priceOf } from '../values.rules.ts';
import { hsdsRow, type HsdsRow } from './tables.ts';

export const languageRows = (offer: ExportedOffer): HsdsRow[] =>
  [...new Set(listOf(offer, 'languages'))].map((name) =>
    hsdsRow({
      id: derivedId('language', offer.id, name),
      service_id: offer.id,
      name,
      code: languageCode(name),
      note: textOf(offer, 'languageLevel'),
    }),
  );

/** Central European Time; HSDS has one offset for a whole schedule, the note says the rest. */
const offset = 1;

/** Weekly times as rules where the words say exactly that; everything else as the words it was told in. */
export function scheduleRows(offer: ExportedOffer): HsdsRow[] {
  const [schedule, recurrence] = [textOf(offer, 'schedule'), textOf(offer, 'recurrence')];
  const told = [schedule, recurrence].filter((part) => part !== null).join(', ');
  if (told === '') return [];
  const common = {
    service_id: offer.id,
    valid_from: exactDay(offer, 'validFrom'),
    valid_to: exactDay(offer, 'validTo'),
    description: told,
    attending_type: offer.values.online === true ? t.hsds.online : null,
  };
  const times = weekTimesOf(schedule, recurrence);
  if (times === null) return [hsdsRow({ id: derivedId('schedule', offer.id), ...common })];
  return times.map(({ days, from, to }, index) =>
    hsdsRow({
      id: derivedId('schedule', offer.id, String(index)),
      ...common,
      timezone: offset,
      freq: 'WEEKLY',
      interval: 1,
      byday: days.join(','),
      opens_at: `${from}:00`,
      closes_at: `${to}:00`,
      notes: t.hsds.localTime,
    }),
  );
}

export function fundingRows(offer: ExportedOffer): HsdsRow[] {
  const [source, until] = [textOf(offer, 'funding'), textOf(offer, 'fundedUntil')];
  if (source === null) return [];
  const words = until === null ? source : t.hsds.fundedUntil(source, formatPartialDate(until));
  return [hsdsRow({ id: derivedId('funding', offer.id), service_id: offer.id, source: words })];
}

export function costRows(offer: ExportedOffer): HsdsRow[] {
  const price = priceOf(textOf(offer, 'fee'));
  if (price === null) return [];
  const { amount, option } = price;
  return [
    hsdsRow({
      id: derivedId('cost', offer.id),
      service_id: offer.id,
      option: option === '' ? null : option,
      currency: 'EUR',
      amount,
    }),
  ];
}

/** Person and telephone, only where they may leave the house. */
export function contactRows(exported: Exported, offer: ExportedOffer): { contact: HsdsRow[]; phone: HsdsRow[] } {
  const found = contactOf(offer, exported.contacts);
  if (found === null) return { contact: [], phone: [] };
  const id = derivedId('contact', offer.id);
  const contact = hsdsRow({
    id,
    service_id: offer.id,
    name: found.contactName,
    title: found.contactRole,
    email: mailAddress(found.email),
  });
  const number = found.phone;
  const phone =
    number === null ? [] : [hsdsRow({ id: derivedId('phone', offer.id), contact_id: id, number, type: 'voice' })];
  return { contact: [contact], phone };
}

/** When the information was last confirmed and by which office; who works there is nobody's business outside. */
export function metadataRow({ settings }: Exported, offer: ExportedOffer): HsdsRow {
  return hsdsRow({
    id: derivedId('metadata', offer.id),
    resource_id: offer.id,
    resource_type: 'service',
    last_action_date: offer.confirmedOn,
    last_action_type: 'update',
    field_name: 'assured_date',
    previous_value: t.hsds.notStated,
    replacement_value: offer.confirmedOn,
    updated_by: settings.office.trim() || settings.districtName,
  });
}
