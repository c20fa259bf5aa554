import { Link } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { DraftState } from '../parts/draft-state.tsx';
import { paths } from '../parts/paths.ts';
import { senderName } from '../parts/sender.ts';
import styles from './check.module.css';

/** The files of this batch; the one on the right is marked. */
export function FileList({ drafts, current }: { drafts: readonly Draft[]; current: string }) {
  const { data } = useCall('regions.list', {});
  return (
    <nav className={styles.files} aria-label={t.check.filesLabel}>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link
              to={paths.check(draft.id)}
              className={styles.file}
              aria-current={draft.id === current ? 'page' : undefined}
              title={draft.fileName}
            >
              <span className={styles.fileName}>{draft.fileName}</span>
              {draft.rows > 0 && (
                <span className={styles.fileLine}>
                  {senderName(draft.sender, data?.regions ?? [])} · {t.rows(draft.rows)}
                </span>
              )}
              <DraftState draft={draft} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
