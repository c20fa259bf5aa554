import { Input } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { Region } from '../../../shared/contract/settings.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Banner, Button, shownError, useToast } from '../../ui/index.ts';
import { faultOf, moved, type EditedRegion, type RegionFault } from './region-list.rules.ts';
import styles from './settings.module.css';

const text = de.settings.regions;
const faultText = (fault: RegionFault): string =>
  fault.kind === 'empty' ? text.emptyName : text.duplicate(fault.name);

type Row = EditedRegion & { row: number };

/** The whole list is edited and saved at once, in its order. */
export function RegionEditor({ regions }: { regions: readonly Region[] }) {
  const [list, setList] = useState<readonly Row[]>(() => regions.map(({ ags, name }, row) => ({ ags, name, row })));
  const { problem, submit, busy } = useSave(list);
  const add = (): void => setList([...list, { name: '', row: Math.max(-1, ...list.map((entry) => entry.row)) + 1 }]);
  const rename = (entry: Row, name: string): void =>
    setList(list.map((other) => (other === entry ? { ...other, name } : other)));
  return (
    <>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <ol className={styles.editor}>
        {list.map((entry, index) => (
          <li key={entry.row} className={styles.editorRow}>
            <Input
              className={styles.editorName ?? ''}
              aria-label={text.rowName(index + 1)}
              value={entry.name}
              onChange={(_event, { value }) => rename(entry, value)}
            />
            <span className={styles.hint}>{entry.ags}</span>
            <RowButtons list={list} index={index} onChange={setList} />
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button onClick={add}>{text.add}</Button>
        <Button disabledFocusable={busy} onClick={submit}>
          {text.save}
        </Button>
      </div>
    </>
  );
}

/** Stores the list where it has no fault; says otherwise which. */
function useSave(list: readonly Row[]) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = useCommand('regions.save');
  const toast = useToast();
  const submit = (): void => {
    const fault = faultOf(list);
    setProblem(fault && faultText(fault));
    if (fault) return;
    save.mutate(
      { regions: list.map(({ ags, name }) => ({ ...(ags && { ags }), name: name.trim() })) },
      {
        onSuccess: () => toast({ text: de.settings.saved, tone: 'ok' }),
        onError: (error) => setProblem(shownError(error).message),
      },
    );
  };
  return { problem, submit, busy: save.isPending };
}

interface RowButtonsProps {
  list: readonly Row[];
  index: number;
  onChange: (list: readonly Row[]) => void;
}

/** Up, down, away. */
function RowButtons({ list, index, onChange }: RowButtonsProps) {
  const name = list[index]?.name ?? '';
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUpRegular />}
        disabled={index === 0}
        aria-label={text.up(name)}
        onClick={() => onChange(moved(list, index, -1))}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownRegular />}
        disabled={index === list.length - 1}
        aria-label={text.down(name)}
        onClick={() => onChange(moved(list, index, 1))}
      />
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.remove(name)}
        onClick={() => onChange(list.toSpliced(index, 1))}
      />
    </>
  );
}
