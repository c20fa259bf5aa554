import { Link } from 'react-router';
import type { OfferCandidate } from '../../../shared/contract/duplicates.ts';
import { duplicatesTexts as t } from '../../../shared/i18n/de/duplicates.ts';
import { offerLocation } from '../offers/index.ts';
import styles from './duplicates.module.css';

/** One of two offers: its name leads to the record. */
export function CandidateCell({ candidate: { id, name, provider, place, from } }: { candidate: OfferCandidate }) {
  return (
    <td>
      <Link to={offerLocation(id)}>{name}</Link>
      <span className={styles.small}>{[provider || t.noProvider, place].filter(Boolean).join(' · ')}</span>
      <span className={styles.small}>{from}</span>
    </td>
  );
}
