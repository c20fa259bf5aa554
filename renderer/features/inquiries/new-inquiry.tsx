import { useRef } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import { inquiryTexts as t } from '../../../shared/i18n/de/inquiries.ts';
import { call } from '../../ipc/client.ts';
import { RecordForm, SidePanel, type FormValue, type FormValues } from '../../ui/index.ts';
import { useFields } from './use-fields.ts';

export interface NewInquiryProps {
  /** What it begins with, e.g. the filter of the list of offers. */
  start: FormValues;
  today: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** A new inquiry: the question and its date first, the selection after it, the rest on demand. */
export function NewInquiry({ start, today, onClose, onSaved }: NewInquiryProps) {
  const saved = useRef<string | null>(null);
  const { inquiry, selection, answer } = useFields();
  const isFirst = ({ name }: { name: string }): boolean =>
    ['municipalities', 'targetGroups', 'fieldsOfAction'].includes(name);
  const save = async (entered: Record<string, FormValue>): Promise<void> => {
    const values = entered as InputOf<'inquiries.save'>['values'];
    saved.current = (await call('inquiries.save', { id: null, values })).id;
  };
  return (
    <SidePanel title={t.create} width="wide" takeFocus onClose={onClose}>
      <RecordForm
        fields={[...inquiry.filter(({ name }) => name !== 'remark'), ...selection.filter(isFirst)]}
        more={[
          ...selection.filter((field) => !isFirst(field)),
          ...answer.filter(({ name }) => name === 'answer'),
          ...inquiry.filter(({ name }) => name === 'remark'),
        ]}
        values={{ receivedDay: today, ...start }}
        onSave={save}
        onDone={() => (saved.current === null ? onClose() : onSaved(saved.current))}
      />
    </SidePanel>
  );
}
