import { describe, expect, it } from 'vitest';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { filterFromUrl, filterToUrl, offersLocation } from './filter-url.ts';

describe('Filter der Angebotsliste in der Adresse', () => {
  it('kommt unverändert wieder heraus', () => {
    const filter: OfferFilter = {
      search: 'Müller & Co',
      municipalities: ['05162020', '05162024'],
      districtWide: true,
      terms: { fieldOfAction: ['sprache', 'wohnen'], providerType: ['verein'], targetGroup: [''] },
      importId: '01890000-0000-7000-8000-000000000000',
      current: false,
      endsBefore: '2027-05-22',
      notEndedBefore: 2026,
    };
    expect(filterFromUrl(new URLSearchParams(filterToUrl(filter).toString()))).toEqual(filter);
  });
  it('übergeht, was keine Kommune und kein Einlesen sein kann', () => {
    expect(
      filterFromUrl(new URLSearchParams('kommune=Neuss&einlesen=../x&stand=egal&jahr=-1&endet=bald&suche=%20')),
    ).toEqual({});
  });
  it('ohne Filter ist es die ganze Liste', () => {
    expect(offersLocation({})).toBe('/angebote');
    expect(offersLocation({ terms: { fieldOfAction: ['sprache'] } })).toBe('/angebote?handlungsfeld=sprache');
  });
});
