import { quantityPartsOf, formatQuantity } from '../../../../../shared/domain/quantity.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { derivedId } from '../derived-id.ts';
import { contactOf } from '../contacts.rules.ts';
import { listOf, termNames, textOf, type Exported, type ExportedOffer } from '../exported.ts';
import { mailAddress, runs, webAddress } from '../values.rules.ts';
import { hsdsRow, type HsdsRow } from './tables.ts';

/** Every service needs an organization; this one stands where the provider is not known. */
const unknownProvider = derivedId('organization', 'unknown');
const providerOf = (offer: ExportedOffer): string => offer.providerId ?? unknownProvider;

/** The providers; HSDS asks for a description, which is put together where there is none. */
export function organizationRows(exported: Exported): HsdsRow[] {
  const byProvider = Map.groupBy(exported.offers, providerOf);
  return [...byProvider].map(([id, offers]) => {
    const kinds = new Set(offers.flatMap((offer) => listOf(offer, 'providerType')));
    const known = id !== unknownProvider;
    return hsdsRow({
      id,
      name: known ? (textOf(offers[0] as ExportedOffer, 'provider') ?? t.hsds.unknownProvider) : t.hsds.unknownProvider,
      description: known
        ? t.hsds.organization(termNames(exported, 'providerType', [...kinds]), exported.settings.districtName)
        : t.hsds.unknownProviderText,
    });
  });
}

/** An age as a number where it is one; "ca. 6" and "6–10" stay words. */
export function exactAge(offer: ExportedOffer, field: 'minimumAge' | 'maximumAge'): number | null {
  const text = textOf(offer, field);
  const parts = text === null ? null : quantityPartsOf(text);
  return parts?.relation === 'exact' ? parts.value : null;
}
export const isVagueAge = (offer: ExportedOffer): boolean =>
  (['minimumAge', 'maximumAge'] as const).some(
    (field) => textOf(offer, field) !== null && exactAge(offer, field) === null,
  );

/** For whom: target groups, gender, ages and language level in words. */
function eligibility(exported: Exported, offer: ExportedOffer): string | null {
  const vague = (field: 'minimumAge' | 'maximumAge', words: (age: string) => string): string => {
    const text = textOf(offer, field);
    return text === null || exactAge(offer, field) !== null ? '' : words(formatQuantity(text));
  };
  const parts = [
    termNames(exported, 'targetGroup', listOf(offer, 'targetGroups')).join(', '),
    textOf(offer, 'gender') ?? '',
    vague('minimumAge', t.hsds.fromAge),
    vague('maximumAge', t.hsds.toAge),
    textOf(offer, 'languageLevel') ?? '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : null;
}

export function serviceRow(exported: Exported, offer: ExportedOffer): HsdsRow {
  const contact = contactOf(offer, exported.contacts);
  return hsdsRow({
    id: offer.id,
    organization_id: providerOf(offer),
    name: textOf(offer, 'name') ?? t.withoutName,
    description: textOf(offer, 'description'),
    url: webAddress(textOf(offer, 'website')),
    email: mailAddress(contact?.email ?? null),
    status: runs(offer, exported.today) ? 'active' : 'inactive',
    application_process: textOf(offer, 'registration'),
    fees_description: textOf(offer, 'fee'),
    eligibility_description: eligibility(exported, offer),
    minimum_age: exactAge(offer, 'minimumAge'),
    maximum_age: exactAge(offer, 'maximumAge'),
    assured_date: offer.assuredOn,
    alert: exported.settings.demo ? t.hsds.demoAlert : null,
    last_modified: offer.updatedAt,
  });
}
