import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { isImportField } from '../../../../shared/domain/import-fields.ts';
import { formatList } from '../../../../shared/i18n/format.ts';
import { fieldLabels } from '../../../../shared/i18n/de/fields.ts';
import { history } from '../../../../shared/i18n/de/history.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall, useCommand } from '../../../ipc/queries.ts';
import { ConfirmDialog, shownError, useToast } from '../../../ui/index.ts';
import styles from './register.module.css';

type Preview = OutputOf<'imports.undoPreview'>;
const mostNames = 12;

/** Columns that mean nothing to a person have no label and are left out. */
function labelsOf({ entity, fields }: Preview['kept'][number]): string[] {
  const labels = history.fields[entity];
  if (labels) return fields.flatMap((name) => labels[name] ?? []);
  return fields.map((name) => (isImportField(name) ? fieldLabels[name] : name));
}

function KeptRecord({ record }: { record: Preview['kept'][number] }) {
  const labels = labelsOf(record);
  return (
    <li>
      <strong>{record.name}</strong>
      {labels.length > 0 && `: ${formatList(labels)}`}
    </li>
  );
}

function Kept({ kept }: { kept: Preview['kept'] }) {
  if (kept.length === 0) return null;
  return (
    <>
      <p>{t.undo.keptTitle(kept.length)}</p>
      <ul className={styles.kept}>
        {kept.slice(0, mostNames).map((record) => (
          <KeptRecord key={record.id} record={record} />
        ))}
        {kept.length > mostNames && <li>{t.undo.keptMore(kept.length - mostNames)}</li>}
      </ul>
    </>
  );
}

/** What taking an import back would do, named before it happens. */
function PreviewText({ preview }: { preview: Preview }) {
  const { removes, restores, statements, entries, measures, reports, actors, people, waiting, kept } = preview;
  const counted = [entries, measures, actors, people].flatMap((one) => Object.values(one));
  const counts = [removes, restores, statements, reports, waiting.length, ...counted];
  const isNothing = counts.every((count) => count === 0);
  return (
    <>
      <ul className={styles.effects}>
        {removes > 0 && <li>{t.undo.removes(removes)}</li>}
        {restores > 0 && <li>{t.undo.restores(restores)}</li>}
        {statements > 0 && <li>{t.undo.statements(statements)}</li>}
        {entries.removes > 0 && <li>{t.undo.entriesRemoved(entries.removes)}</li>}
        {entries.restores > 0 && <li>{t.undo.entriesRestored(entries.restores)}</li>}
        {measures.removes > 0 && <li>{t.undo.measuresRemoved(measures.removes)}</li>}
        {measures.restores > 0 && <li>{t.undo.measuresRestored(measures.restores)}</li>}
        {reports > 0 && <li>{t.undo.reportsRemoved(reports)}</li>}
        {waiting.length > 0 && <li>{t.undo.waiting(waiting)}</li>}
        {actors.removes > 0 && <li>{t.undo.actorsRemoved(actors.removes)}</li>}
        {actors.restores > 0 && <li>{t.undo.actorsRestored(actors.restores)}</li>}
        {people.removes > 0 && <li>{t.undo.peopleRemoved(people.removes)}</li>}
        {people.restores > 0 && <li>{t.undo.peopleRestored(people.restores)}</li>}
        {isNothing && <li>{t.undo.nothing}</li>}
      </ul>
      <Kept kept={kept} />
      <p className={styles.note}>{t.undo.note}</p>
    </>
  );
}

interface Target {
  importId: string;
  fileName: string;
}

/** Asks, with a preview of what is removed, restored and kept, and takes an import back. */
export const useUndoImport = (): { ask: (target: Target) => void; dialog: ReactNode } => {
  const [target, setTarget] = useState<Target | null>(null);
  const importId = target?.importId ?? '';
  const preview = useCall('imports.undoPreview', { importId }, { enabled: target !== null });
  const undo = useCommand('imports.undo');
  const client = useQueryClient();
  const toast = useToast();
  const ask = (next: Target): void => {
    // What was edited since is asked anew each time.
    client.removeQueries({ queryKey: ['imports', 'imports.undoPreview'] });
    setTarget(next);
  };
  const confirm = (): void =>
    undo.mutate(
      { importId },
      {
        onSuccess: ({ removed, restored, statements, kept }) => {
          setTarget(null);
          void client.invalidateQueries();
          toast({ text: t.undo.done(removed, restored, statements, kept), tone: 'ok' });
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  const dialog = (
    <ConfirmDialog
      open={target !== null}
      title={t.undo.title}
      confirmLabel={t.undo.confirm}
      busy={undo.isPending || !preview.data}
      onConfirm={confirm}
      onCancel={() => setTarget(null)}
    >
      {target && <p>{t.undo.file(target.fileName)}</p>}
      {preview.data && <PreviewText preview={preview.data} />}
      {preview.error && <p role="alert">{shownError(preview.error).message}</p>}
      {preview.isPending && <p>{t.undo.loading}</p>}
    </ConfirmDialog>
  );
  return { ask, dialog };
};
