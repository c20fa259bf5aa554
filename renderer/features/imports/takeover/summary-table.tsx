import { useState } from 'react';
import { Link } from 'react-router';
import type { Draft, ImportCounts } from '../../../../shared/contract/imports.ts';
import type { Region } from '../../../../shared/contract/settings.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { differenceTexts as d } from '../../../../shared/i18n/de/difference.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import { paths } from '../parts/paths.ts';
import { senderName } from '../parts/sender.ts';
import { sumCounts } from '../parts/take-over-count.ts';
import { DifferenceDialog } from './difference-dialog.tsx';
import styles from './takeover.module.css';

const columns = ['created', 'updated', 'unchanged', 'statements', 'rejected', 'open'] as const;
const countOf = (counts: ImportCounts, column: (typeof columns)[number]): number =>
  column === 'open' ? counts.toClarify : counts[column];

function Figures({ counts }: { counts: ImportCounts }) {
  return columns.map((column) => {
    const value = countOf(counts, column);
    return (
      <td key={column} className={styles.figure} data-zero={value === 0}>
        {formatNumber(value)}
      </td>
    );
  });
}

export interface SummaryTableProps {
  drafts: readonly Draft[];
  regions: readonly Region[];
  chosen: ReadonlySet<string>;
  disabled: boolean;
  onToggle: (id: string) => void;
}

interface FileRowProps {
  draft: Draft;
  regions: readonly Region[];
  chosen: boolean;
  disabled: boolean;
  onToggle: () => void;
  onCompare: () => void;
}

function FileRow({ draft, regions, chosen, disabled, onToggle, onCompare }: FileRowProps) {
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <span className={styles.file}>
          <input
            type="checkbox"
            checked={chosen}
            disabled={disabled}
            aria-label={t.takeOver.choose(draft.fileName)}
            onChange={onToggle}
          />
          <Link to={paths.check(draft.id)}>{draft.fileName}</Link>
          <Button size="small" aria-label={d.openOf(draft.fileName)} onClick={onCompare}>
            {d.open}
          </Button>
        </span>
      </th>
      <td>{senderName(draft.sender, regions)}</td>
      <Figures counts={draft.counts} />
    </tr>
  );
}

/** What each file would write; the foot sums the chosen ones. */
export function SummaryTable({ drafts, regions, chosen, disabled, onToggle }: SummaryTableProps) {
  const words = t.takeOver.columns;
  const [opened, setOpened] = useState<string | null>(null);
  const compared = drafts.find(({ id }) => id === opened);
  const sum = sumCounts(drafts.filter(({ id }) => chosen.has(id)).map(({ counts }) => counts));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{t.takeOver.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.sender}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.figure}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <FileRow
              key={draft.id}
              draft={draft}
              regions={regions}
              chosen={chosen.has(draft.id)}
              disabled={disabled}
              onToggle={() => onToggle(draft.id)}
              onCompare={() => setOpened(draft.id)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.takeOver.total}
            </th>
            <Figures counts={sum} />
          </tr>
        </tfoot>
      </table>
      {compared && <DifferenceDialog draft={compared} onClose={() => setOpened(null)} />}
    </div>
  );
}
