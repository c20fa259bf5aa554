import { Link } from 'react-router';
import { offerLocation } from '../../offers/index.ts';
import styles from './needs.module.css';

/** Offers by name, each a link to its record. */
export function OfferNames({ offers }: { offers: readonly { id: string; name: string }[] }) {
  if (offers.length === 0) return null;
  return (
    <ul className={styles.links}>
      {offers.map(({ id, name }) => (
        <li key={id}>
          <Link to={offerLocation(id)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
