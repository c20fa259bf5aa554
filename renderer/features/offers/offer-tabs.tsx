import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { TabBar } from '../../ui/index.ts';
import { currencyPath, duplicatesPath, offersPath, structuresPath } from './locations.ts';

const words = offersTexts.tabs;

/** The pages of "Angebote": what exists, the structures beside it, and whether it still holds. */
export function OfferTabs() {
  return (
    <TabBar
      label={words.label}
      tabs={[
        { path: offersPath, label: words.offers },
        { path: structuresPath, label: words.structures },
        { path: currencyPath, label: words.currency },
        { path: duplicatesPath, label: words.duplicates },
      ]}
    />
  );
}
