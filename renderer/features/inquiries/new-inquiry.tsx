import { useSearchParams } from 'react-router';
import type { InputOf } from '../../../shared/contract/index.ts';
import { inquiryTexts as t } from '../../../shared/i18n/de/inquiries.ts';
import { call } from '../../ipc/client.ts';
import { NewRecord } from '../../ui/index.ts';
import { filterFromUrl } from '../offers/index.ts';
import { startOf } from './fields.ts';
import { useFields } from './use-fields.ts';

interface NewInquiryProps {
  today: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

const first = ['municipalities', 'targetGroups', 'fieldsOfAction'];

/** A new inquiry: the question and its date first, the selection after it (begun by the list of offers), the rest on demand. */
export function NewInquiry({ today, onClose, onSaved }: NewInquiryProps) {
  const [parameters] = useSearchParams();
  const { inquiry, selection, answer } = useFields();
  return (
    <NewRecord
      title={t.create}
      fields={[
        ...inquiry.filter(({ name }) => name !== 'remark'),
        ...selection.filter(({ name }) => first.includes(name)),
      ]}
      more={[
        ...selection.filter(({ name }) => !first.includes(name)),
        ...answer.filter(({ name }) => name === 'answer'),
        ...inquiry.filter(({ name }) => name === 'remark'),
      ]}
      start={{ receivedDay: today, ...startOf(filterFromUrl(parameters)) }}
      onSave={(values) => call('inquiries.save', { id: null, values: values as InputOf<'inquiries.save'>['values'] })}
      onClose={onClose}
      onSaved={onSaved}
    />
  );
}
