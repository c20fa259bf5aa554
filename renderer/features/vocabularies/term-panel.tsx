import { useState } from 'react';
import { Link } from 'react-router';
import type { TermRecord, TermUse } from '../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { vocabularyTexts as t } from '../../../shared/i18n/de/vocabularies.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import {
  Banner,
  Button,
  ErrorState,
  LoadingSkeleton,
  RecordGroup,
  SidePanel,
  type FormField,
  type FormValue,
} from '../../ui/index.ts';
import { viewLocation } from '../views/index.ts';
import { RecordHistory, useSaving, useUndoable } from '../history/index.ts';
import { drillDown, recordPath } from './drill-down.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { linesOf, termFields, valuesOf } from './term-form.ts';
import styles from './vocabularies.module.css';

interface TermPanelProps {
  vocabulary: Vocabulary;
  term: TermRecord;
  terms: readonly TermRecord[];
  onClose: () => void;
  onShow: (id: string) => void;
}

const stateOf = ({ fixed, mergedInto, retired }: TermRecord): string | undefined => {
  if (fixed) return t.fixed;
  if (mergedInto !== null) return t.mergedInto(mergedInto);
  return retired ? t.retiredTitle : undefined;
};

/** A term beside its list: wordings, what uses it, and what can be done with it. */
export function TermPanel({ vocabulary, term, terms, onClose, onShow }: TermPanelProps) {
  const saving = useSaving();
  const [merging, setMerging] = useState(false);
  const { id, name } = term;
  const values = { name, description: term.description, synonyms: linesOf(term.synonyms) };
  const save = (entered: Record<string, FormValue>): Promise<unknown> => {
    const changed = valuesOf(entered);
    return saving(() => call('vocabularies.save', { vocabulary, id, values: changed }), t.saved(changed.name));
  };
  const shown = ({ name: field }: FormField) =>
    field === 'synonyms' ? term.synonyms.join(' · ') : values[field as keyof typeof values];
  return (
    <SidePanel
      title={name}
      width="wide"
      status={stateOf(term)}
      onClose={onClose}
      actions={
        !term.fixed && (
          <Actions vocabulary={vocabulary} term={term} onMerge={() => setMerging(true)} onClose={onClose} />
        )
      }
    >
      {term.fixed && <Banner tone="neutral">{t.fixedReason}</Banner>}
      <RecordGroup title={t.group} fields={termFields} values={values} shown={shown} onSave={save} />
      <Uses vocabulary={vocabulary} term={term} />
      <RecordHistory entity="term" id={`${vocabulary}/${id}`} />
      {merging && (
        <MergeDialog
          vocabulary={vocabulary}
          term={term}
          others={terms.filter((other) => other.id !== id && !other.retired)}
          onClose={() => setMerging(false)}
          onDone={onShow}
        />
      )}
    </SidePanel>
  );
}

interface ActionsProps {
  vocabulary: Vocabulary;
  term: TermRecord;
  onMerge: () => void;
  onClose: () => void;
}

function Actions({ vocabulary, term: { id, name, retired, uses }, onMerge, onClose }: ActionsProps) {
  const undoable = useUndoable();
  const retire = (): void =>
    void undoable(
      () => call('vocabularies.retire', { vocabulary, id, retired: !retired }),
      retired ? t.offered(name) : t.retired(name),
    );
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('vocabularies.remove', { vocabulary, id }), t.removed(name))) onClose();
  };
  return (
    <>
      <Button onClick={onMerge}>{t.merge.open}</Button>
      <Button onClick={retire}>{retired ? t.offer : t.retire}</Button>
      {uses.length === 0 && <Button onClick={() => void remove()}>{t.remove}</Button>}
    </>
  );
}

function Uses({ vocabulary, term: { id, uses } }: { vocabulary: Vocabulary; term: TermRecord }) {
  return (
    <section>
      <h3 className={styles.part}>{t.usesTitle}</h3>
      {uses.length === 0 && <p className={styles.muted}>{t.unused}</p>}
      <ul className={styles.uses}>
        {uses.map((use) => (
          <li key={use.kind}>
            <Use use={use} vocabulary={vocabulary} id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UseProps {
  use: TermUse;
  vocabulary: Vocabulary;
  id: string;
}

/** A kind of record that names the term: its list filtered by the term, or else their names. */
function Use({ use, vocabulary, id }: UseProps) {
  const [open, setOpen] = useState(false);
  const path = drillDown(use.kind, vocabulary, id);
  if (path) return <Link to={path}>{t.use(use)}</Link>;
  if (use.kind === 'learned') return t.use(use);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.use(use)}</summary>
      {open && <UsingRecords kind={use.kind} vocabulary={vocabulary} id={id} />}
    </details>
  );
}

function UsingRecords({ kind, vocabulary, id }: Omit<UseProps, 'use'> & { kind: TermUse['kind'] }) {
  const query = useCall('vocabularies.uses', { vocabulary, id, kind });
  const views = useCall('views.list', {}, { enabled: kind === 'saved_view' }).data?.views ?? [];
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <LoadingSkeleton lines={2} />;
  return (
    <ul className={styles.uses}>
      {query.data.records.map((record) => {
        const view = views.find((one) => one.id === record.id);
        const [path, options] = view ? viewLocation(view) : [recordPath(kind, record.id)];
        const name = record.name || t.unnamed;
        return (
          <li key={record.id}>
            {path ? (
              <Link to={path} {...options}>
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}
