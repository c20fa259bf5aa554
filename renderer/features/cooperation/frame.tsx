import { useNavigate } from 'react-router';
import { common } from '../../../shared/i18n/de/common.ts';
import { cooperationTexts as t } from '../../../shared/i18n/de/cooperation.ts';
import { paths } from '../../app/paths.ts';
import {
  Button,
  RecordForm,
  SidePanel,
  TabBar,
  type FormField,
  type FormValue,
  type FormValues,
} from '../../ui/index.ts';

/** The pages of "Zusammenarbeit". */
export function CooperationTabs() {
  return (
    <TabBar
      label={t.tabs.label}
      tabs={[
        { path: paths.cooperation, label: t.tabs.measures },
        { path: paths.agreements, label: t.tabs.agreements },
        { path: paths.consents, label: t.tabs.consents },
      ]}
    />
  );
}

/** Leads to the printable report of the whole place. */
export function ReportButton() {
  const navigate = useNavigate();
  return <Button onClick={() => void navigate(`${paths.newReport}&art=cooperation`)}>{common.asReport}</Button>;
}

interface NewPanelProps {
  title: string;
  fields: readonly FormField[];
  fresh: FormValues;
  onSave: (values: Record<string, FormValue>) => Promise<unknown>;
  onClose: () => void;
}
/** The empty form beside a list. */
export function NewPanel({ title, fields, fresh, onSave, onClose }: NewPanelProps) {
  return (
    <SidePanel title={title} width="wide" onClose={onClose}>
      <RecordForm fields={fields} values={fresh} onSave={onSave} onDone={onClose} />
    </SidePanel>
  );
}
