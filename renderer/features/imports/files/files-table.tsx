import { DismissRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import type { Draft } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { formatNumber, formatSize } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, StatusMark } from '../../../ui/index.ts';
import { DraftState } from '../parts/draft-state.tsx';
import { paths } from '../parts/paths.ts';
import { SenderCell } from './sender-cell.tsx';
import styles from './files.module.css';

const counted = ['created', 'updated', 'unchanged', 'statements', 'rejected'] as const;
const words = t.filesPage.columns;

function Facts({ draft, regions, open }: { draft: Draft; regions: readonly Region[]; open: boolean }) {
  return (
    <>
      <td>
        <DraftState draft={draft} />
      </td>
      <td>
        <SenderCell draft={draft} regions={regions} />
      </td>
      <td className={styles.figure}>{open && formatNumber(draft.rows)}</td>
      {counted.map((name) => (
        <td key={name} className={styles.figure} data-zero={draft.counts[name] === 0}>
          {open && formatNumber(draft.counts[name])}
        </td>
      ))}
    </>
  );
}

function FileRow({ draft, regions, onDiscard }: { draft: Draft; regions: readonly Region[]; onDiscard: () => void }) {
  const open = draft.state !== 'reading';
  return (
    <tr data-state={draft.state}>
      <th scope="row" className={styles.file}>
        {open ? (
          <Link to={paths.check(draft.id)} aria-label={t.filesPage.open(draft.fileName)}>
            {draft.fileName}
          </Link>
        ) : (
          draft.fileName
        )}
        <span className={styles.reason}>{formatSize(draft.size)}</span>
        {draft.leftOut.length > 0 && (
          <span className={styles.reason}>
            <StatusMark shape="triangle" tone="warn">
              {t.leftOut(draft.leftOut)}
            </StatusMark>
          </span>
        )}
      </th>
      {draft.problem ? (
        <td colSpan={3 + counted.length}>
          <DraftState draft={draft} />
          <p className={styles.problem}>{draft.problem.message}</p>
        </td>
      ) : (
        <Facts draft={draft} regions={regions} open={open} />
      )}
      <td className={styles.rowActions}>
        {draft.state !== 'reading' && draft.state !== 'committed' && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            title={t.filesPage.discard}
            aria-label={t.filesPage.discardFile(draft.fileName)}
            onClick={onDiscard}
          />
        )}
      </td>
    </tr>
  );
}

export interface FilesTableProps {
  drafts: readonly Draft[];
  regions: readonly Region[];
  onDiscard: (draft: Draft) => void;
}

/** All files on their way in: state, sender, rows and what they would change. */
export function FilesTable({ drafts, regions, onDiscard }: FilesTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{t.filesPage.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.sender}</th>
            {(['rows', ...counted] as const).map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {words[name]}
              </th>
            ))}
            <th scope="col">
              <span className="visuallyHidden">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <FileRow key={draft.id} draft={draft} regions={regions} onDiscard={() => onDiscard(draft)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
