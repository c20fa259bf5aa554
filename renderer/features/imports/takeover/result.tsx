import { Link, useNavigate } from 'react-router';
import type { ImportRecord } from '../../../../shared/contract/imports.ts';
import { formatNumber } from '../../../../shared/i18n/format.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button, StatusMark } from '../../../ui/index.ts';
import { paths } from '../parts/paths.ts';
import { useUndoImport } from '../register/use-undo.tsx';
import styles from './takeover.module.css';

const allFigures = ['created', 'updated', 'unchanged', 'statements', 'rejected', 'removed', 'missing'] as const;
type Figure = (typeof allFigures)[number];
/** Shown only where there are some: not every file confirms, replaces or leaves something out. */
const seldom = new Set<Figure>(['statements', 'removed', 'missing']);
const figuresOf = (records: readonly ImportRecord[]): readonly Figure[] =>
  allFigures.filter((name) => !seldom.has(name) || records.some((record) => record[name] > 0));

interface FileLineProps {
  record: ImportRecord;
  figures: readonly Figure[];
  onUndo: () => void;
}

function FileLine({ record, figures, onUndo }: FileLineProps) {
  return (
    <tr>
      <th scope="row">
        <Link to={`${paths.register}?id=${record.id}`}>{record.fileName}</Link>
      </th>
      <td>{record.sender}</td>
      {figures.map((name) => (
        <td key={name} className={styles.figure} data-zero={record[name] === 0}>
          {formatNumber(record[name])}
        </td>
      ))}
      <td className={styles.undo}>
        {record.undoneAt ? (
          <StatusMark shape="ring" tone="neutral">
            {t.result.undone}
          </StatusMark>
        ) : (
          <Button size="small" onClick={onUndo}>
            {t.result.undo}
          </Button>
        )}
      </td>
    </tr>
  );
}

function PerFile({ records, onUndo }: { records: readonly ImportRecord[]; onUndo: (record: ImportRecord) => void }) {
  const words = t.register.columns;
  const figures = figuresOf(records);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{t.result.perFile}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.sender}</th>
            {figures.map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {words[name]}
              </th>
            ))}
            <th scope="col">
              <span className="visuallyHidden">{t.result.undo}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <FileLine key={record.id} record={record} figures={figures} onUndo={() => onUndo(record)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The places what was written is seen in: a list of measures or actors alone is seen in the plan, or among the actors. */
function WhereToLook({ records }: Pick<ResultProps, 'records'>) {
  const navigate = useNavigate();
  const plan = records.some(({ measures }) => measures) ? [[paths.planning, t.result.toMeasures]] : [];
  const listed = records.some(({ actors }) => actors) ? [[paths.actors, t.result.toActors]] : [];
  const inventory = records.every(({ measures, actors }) => measures || actors)
    ? []
    : [
        [paths.coverage, t.result.toCoverage],
        [paths.offers, t.result.toOffers],
      ];
  return [...inventory, ...plan, ...listed].map(([path = '', label], index) => (
    <Button key={path} appearance={index === 0 ? 'primary' : 'secondary'} onClick={() => void navigate(path)}>
      {label}
    </Button>
  ));
}

export interface ResultProps {
  records: readonly ImportRecord[];
  /** Files that still wait to be checked. */
  waiting: number;
  onMore: () => void;
}

/** What was written, the way back, and where to look at it. */
export function Result({ records, waiting, onMore }: ResultProps) {
  const undo = useUndoImport();
  const valid = records.filter(({ undoneAt }) => undoneAt === null);
  return (
    <>
      <h2 className={styles.resultTitle}>
        <StatusMark shape="check" tone="ok">
          {t.result.title(records.length)}
        </StatusMark>
      </h2>
      <p className={styles.lead}>{t.result.lead(valid.reduce((sum, { rejected }) => sum + rejected, 0))}</p>
      <dl className={styles.totals}>
        {figuresOf(valid).map((name) => (
          <div key={name}>
            <dd>{formatNumber(valid.reduce((sum, record) => sum + record[name], 0))}</dd>
            <dt>{t.result[name]}</dt>
          </div>
        ))}
      </dl>
      <div className={styles.next}>
        <WhereToLook records={records} />
        <Button appearance="subtle" onClick={onMore}>
          {waiting > 0 ? t.result.rest : t.result.more}
        </Button>
        {waiting > 0 && <span className={styles.hint}>{t.result.waiting(waiting)}</span>}
      </div>
      <PerFile records={records} onUndo={({ id, fileName }) => undo.ask({ importId: id, fileName })} />
      {undo.dialog}
    </>
  );
}
