import { Link } from 'react-router';
import type { OfferFilter, OfferRow } from '../../../shared/contract/offers.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { offerLocation, offersLocation } from '../offers/index.ts';
import styles from './coverage.module.css';

const SHOWN = 8;
const words = coverageTexts.panel;

export interface OfferLinksProps {
  title: string;
  /** The words where there are none. */
  none: string;
  offers: readonly OfferRow[];
  total: number;
  /** The list that shows all of them. */
  filter: OfferFilter;
}

/** Offers by name and provider, each a link to its record. */
export function OfferList({ offers }: { offers: readonly Pick<OfferRow, 'id' | 'name' | 'provider'>[] }) {
  return (
    <ul>
      {offers.map((offer) => (
        <li key={offer.id} className={styles.offer}>
          <Link to={offerLocation(offer.id)}>{offer.name}</Link>
          {offer.provider && <span className={styles.provider}>{offer.provider}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The offers behind a figure, each a link to its record; many are shown in the list. */
export function OfferLinks({ title, none, offers, total, filter }: OfferLinksProps) {
  const rest = total - Math.min(offers.length, SHOWN);
  return (
    <section className={styles.offers}>
      <h3 className={styles.offersHead}>
        {title}
        <span className={styles.offersCount}>{total === 0 ? none : formatNumber(total)}</span>
      </h3>
      <OfferList offers={offers.slice(0, SHOWN)} />
      {total > 0 && (
        <Link to={offersLocation(filter)} className={styles.toList}>
          {rest > 0 ? words.more(rest) : words.showList}
        </Link>
      )}
    </section>
  );
}
