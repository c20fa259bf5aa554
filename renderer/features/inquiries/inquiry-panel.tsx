import { Link, useNavigate } from 'react-router';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import { inquiryTexts as t } from '../../../shared/i18n/de/inquiries.ts';
import { targetPath } from '../../app/paths.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, RecordGroup, SidePanel, type FormValue } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { offersLocation } from '../offers/index.ts';
import { RecordExtras } from '../records/index.ts';
import { filterOf, shownValue } from './fields.ts';
import styles from './inquiries.module.css';
import { StateOf } from './state.tsx';
import { useFields } from './use-fields.ts';

type Inquiry = OutputOf<'inquiries.get'>;
export interface InquiryPanelProps {
  id: string;
  today: string;
  onClose: () => void;
}

/** An inquiry beside the list: who asked what, the offers that answer it, and the answers given. */
export function InquiryPanel({ id, today, onClose }: InquiryPanelProps) {
  const query = useCall('inquiries.get', { id });
  const { data, error } = query;
  const undoable = useUndoable();
  const navigate = useNavigate();
  if (error || !data)
    return (
      <SidePanel title={t.title} width="wide" onClose={onClose}>
        <Awaited query={query} lines={10} />
      </SidePanel>
    );
  const remove = async (): Promise<void> => {
    if (await undoable(() => call('inquiries.remove', { id }), t.panel.removed)) onClose();
  };
  const answered = (): void => void undoable(() => call('inquiries.answered', { id }), t.panel.isAnswered);
  return (
    <SidePanel
      title={data.question}
      width="wide"
      onClose={onClose}
      status={<StateOf inquiry={data} today={today} />}
      source={t.panel.source}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => void navigate(`/berichte?neu=1&art=inquiry&satz=${encodeURIComponent(id)}`)}
          >
            {t.panel.print}
          </Button>
          {data.answeredDay === null && <Button onClick={answered}>{t.panel.answered}</Button>}
          <Button onClick={() => void remove()}>{t.panel.remove}</Button>
        </>
      }
    >
      <p>
        <Link to={offersLocation(filterOf(data))}>{t.panel.toList}</Link>
        <span className={styles.small}>{t.found(data.found.here, data.found.districtWide)}</span>
      </p>
      <Groups inquiry={data} />
      <Issued inquiry={data} />
      <RecordExtras entity="inquiry" id={id} />
    </SidePanel>
  );
}

function Groups({ inquiry }: { inquiry: Inquiry }) {
  const saving = useSaving();
  const groups = useFields();
  const { id, found: _found, issued: _issued, ...values } = inquiry;
  const save = (entered: Record<string, FormValue>): Promise<unknown> => {
    const changed = entered as InputOf<'inquiries.save'>['values'];
    return saving(() => call('inquiries.save', { id, values: changed }), t.panel.saved);
  };
  return (['inquiry', 'selection', 'answer'] as const).map((group) => (
    <RecordGroup
      key={`${id}${group}`}
      title={t.groups[group]}
      fields={groups[group]}
      values={values}
      shown={(field) => shownValue(inquiry, field)}
      onSave={save}
    />
  ));
}

/** The answers as they were given; each opens as that file. */
function Issued({ inquiry: { issued } }: { inquiry: Inquiry }) {
  return (
    <section className={styles.issued}>
      <h3>{t.panel.issued}</h3>
      {issued.length === 0 && <p className={styles.small}>{t.panel.none}</p>}
      <ul>
        {issued.map(({ id, format, at }) => (
          <li key={id}>
            <Link to={targetPath({ page: 'handouts', id })}>{t.panel.document(format, at)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
