import type { InquiryValues } from '../../../../shared/contract/inquiries.ts';
import type { OfferFilter } from '../../../../shared/contract/offers.ts';

/** The offers an inquiry asks for, those that exist today: on the spot, and kreisweite ones of the same kind. */
export function selectionOf(values: InquiryValues): { here: OfferFilter; districtWide: OfferFilter | null } {
  const { municipalities, search } = values;
  const lists = {
    fieldOfAction: values.fieldsOfAction,
    targetGroup: values.targetGroups,
    educationPhase: values.educationPhases,
    strand: values.strands,
    offerType: values.offerTypes,
    providerType: values.providerTypes,
    language: values.languages,
  };
  const terms = Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0));
  const common: OfferFilter = { current: true, ...(search && { search }), terms };
  if (municipalities.length === 0) return { here: common, districtWide: null };
  return { here: { ...common, municipalities }, districtWide: { ...common, districtWide: true } };
}
