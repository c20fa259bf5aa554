import { Link, useNavigate } from 'react-router';
import type { ProgrammeRecord } from '../../../shared/contract/funding.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { fundingTexts as t } from '../../../shared/i18n/de/funding.ts';
import { formatAmount } from '../../../shared/i18n/format.ts';
import { targetPath } from '../../app/paths.ts';
import { Button, PlainTable } from '../../ui/index.ts';
import { useNames } from '../offers/index.ts';
import { reportPath } from './funding-tabs.tsx';
import styles from './funding.module.css';

/** "This programme is cut: which measures lose money?" */
export function CutSection({ programme }: { programme: ProgrammeRecord }) {
  const names = useNames();
  const navigate = useNavigate();
  const { measures, missing, grants } = programme;
  const places = new Set(
    measures.flatMap(({ municipalities, districtWide }) =>
      districtWide ? [t.districtWide] : municipalities.map((ags) => names.municipality(ags)),
    ),
  );
  const posts = grants.flatMap((grant) => grant.posts ?? []);
  return (
    <section className={styles.cut} aria-label={t.cut.title}>
      <div className={styles.cutHead}>
        <h3>{t.cut.title}</h3>
        {measures.length > 0 && (
          <Button size="small" onClick={() => void navigate(reportPath('programmeCut', programme.id))}>
            {common.asReport}
          </Button>
        )}
      </div>
      {measures.length === 0 ? (
        <p className={styles.small}>{t.cut.none}</p>
      ) : (
        <>
          <p>{t.cut.sentence(measures.length, [...places])}</p>
          {posts.length > 0 && <p>{t.cut.posts(posts.join('; '))}</p>}
          <Measures measures={measures} />
          {missing.length > 0 && <PerYear missing={missing} />}
        </>
      )}
    </section>
  );
}

/** The measures that lose money, with what was granted in which year. */
const Measures = ({ measures }: Pick<ProgrammeRecord, 'measures'>) => (
  <ul className={styles.measures}>
    {measures.map(({ id, number, name, years }) => (
      <li key={id}>
        <Link to={targetPath({ page: 'planning', id })}>
          {number} {name}
        </Link>
        <span className={styles.small}>
          {years.map(({ year, granted }) => `${year}: ${formatAmount(granted)}`).join(' · ')}
        </span>
      </li>
    ))}
  </ul>
);

const PerYear = ({ missing }: Pick<ProgrammeRecord, 'missing'>) => (
  <PlainTable title={t.cut.perYear} columns={[t.cut.year, t.cut.granted, t.cut.measures]}>
    {missing.map((one) => (
      <tr key={one.year}>
        <th scope="row">{one.year}</th>
        <td>{formatAmount(one.granted)}</td>
        <td>{one.measures}</td>
      </tr>
    ))}
  </PlainTable>
);
