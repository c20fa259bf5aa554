import { useState } from 'react';
import type { OrganizationRow } from '../../../shared/contract/organizations.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { Button } from '../../ui/index.ts';
import { MergeDialog } from './merge-dialog.tsx';

interface MergeSelectedProps {
  selected: ReadonlySet<string>;
  loadAll: () => Promise<readonly OrganizationRow[]>;
  onDone: (keptId: string) => void;
}

/** Makes the ticked actors one. */
export function MergeSelected({ selected, loadAll, onDone }: MergeSelectedProps) {
  const [merging, setMerging] = useState<readonly OrganizationRow[] | null>(null);
  const ask = async (): Promise<void> => setMerging((await loadAll()).filter(({ id }) => selected.has(id)));
  const done = (keptId: string): void => {
    setMerging(null);
    onDone(keptId);
  };
  return (
    <>
      {selected.size > 1 && <Button onClick={() => void ask()}>{t.merge.action(selected.size)}</Button>}
      {merging && <MergeDialog candidates={merging} onClose={() => setMerging(null)} onDone={done} />}
    </>
  );
}
