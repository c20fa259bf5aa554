import { Link } from 'react-router';
import { addressTexts as t } from '../../../shared/i18n/de/addresses.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import styles from './addresses.module.css';

/** Beside the map: how many of the offers with an address lie on it, and where the others are settled. */
export function PointsNote() {
  const { data } = useCall('coverage.addressStatus', {});
  if (!data) return null;
  return (
    <div className={styles.note}>
      <p>{data.located === 0 ? t.noneLocated : t.located(data.located, data.addressed)}</p>
      {data.located > 0 && <p>{t.hint}</p>}
      <p>
        <Link to={paths.addresses}>{t.settle}</Link>
      </p>
    </div>
  );
}
