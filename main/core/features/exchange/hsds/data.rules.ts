import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { languageCode } from '../../../../../shared/domain/language-codes.ts';
import { contactsLeftOut } from '../contacts.rules.ts';
import { leftOut, listOf, textOf, type Exported, type ExportedOffer, type LeftOut } from '../exported.ts';
import { priceOf, webAddress } from '../values.rules.ts';
import { contactRows, costRows, fundingRows, languageRows, metadataRow, scheduleRows } from './details.rules.ts';
import { areaRows, fullAddress, placeRows, spotsOf, type Spot } from './places.rules.ts';
import { isVagueAge, organizationRows, serviceRow } from './services.rules.ts';
import type { HsdsData } from './tables.ts';
import { attributeRows, taxonomyRows, termRows } from './taxonomies.rules.ts';

/** All tables of the offers, in their order; the same offers give the same keys every time. */
export function hsdsData(exported: Exported): HsdsData {
  const { offers } = exported;
  const contacts = offers.map((offer) => contactRows(exported, offer));
  return {
    organization: organizationRows(exported),
    service: offers.map((offer) => serviceRow(exported, offer)),
    ...placeRows(exported),
    service_area: offers.flatMap((offer) => areaRows(exported, offer)),
    schedule: offers.flatMap(scheduleRows),
    language: offers.flatMap(languageRows),
    contact: contacts.flatMap(({ contact }) => contact),
    phone: contacts.flatMap(({ phone }) => phone),
    funding: offers.flatMap(fundingRows),
    cost_option: offers.flatMap(costRows),
    taxonomy: taxonomyRows(),
    taxonomy_term: termRows(exported),
    attribute: offers.flatMap(attributeRows),
    metadata: offers.map((offer) => metadataRow(exported, offer)),
  };
}

const internal = ['remark', 'problems', 'wishes', 'needMet', 'staffFte', 'volunteers', 'annualAmount'] as const;

/** What the standard has no place for, or does not take in this form. */
export function hsdsLeftOut(exported: Exported): LeftOut[] {
  const { offers } = exported;
  const names = (passes: (offer: ExportedOffer) => boolean): string[] =>
    offers.filter(passes).map((offer) => textOf(offer, 'name') ?? '');
  const website = (offer: ExportedOffer): string | null => textOf(offer, 'website');
  const languages = offers.flatMap((offer) => listOf(offer, 'languages').filter((name) => languageCode(name) === null));
  const { leftOut: reasons } = t;
  return [
    ...contactsLeftOut(offers, exported.contacts),
    ...leftOut(
      reasons.addressIncomplete,
      names((offer) => spotsOf(exported, offer).some((spot) => hasStreet(spot) && fullAddress(spot) === null)),
    ),
    ...leftOut(
      reasons.website,
      names((offer) => website(offer) !== null && webAddress(website(offer)) === null),
    ),
    ...leftOut(reasons.vagueAge, names(isVagueAge)),
    ...leftOut(reasons.languageCode, languages),
    ...leftOut(
      reasons.price,
      names((offer) => textOf(offer, 'fee') !== null && priceOf(textOf(offer, 'fee')) === null),
    ),
    ...leftOut(
      reasons.internal,
      names((offer) => internal.some((field) => textOf(offer, field) !== null)),
    ),
  ];
}
const hasStreet = ({ line, postalCode }: Spot): boolean => line !== null || postalCode !== null;
