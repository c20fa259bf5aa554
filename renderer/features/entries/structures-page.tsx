import type { ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { common } from '../../../shared/i18n/de/common.ts';
import { entriesTexts } from '../../../shared/i18n/de/entries.ts';
import { structuresTexts as t } from '../../../shared/i18n/de/structures.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button } from '../../ui/index.ts';
import { OfferTabs, useNames } from '../offers/index.ts';
import { RoundPicker } from '../surveys/index.ts';
import { EntriesPage } from './entries-page.tsx';
import { structureTable } from './structures-table.ts';
import { useRoundPage } from './use-round-page.tsx';

const words = entriesTexts.structures;

interface StructuresProps {
  surveyId: string | undefined;
  /** Else the name of the view. */
  title?: string;
  toolbar: ReactNode;
  error?: unknown;
}

/** One column per municipality, one row per structure. */
function Structures({ surveyId, title, toolbar, error: roundError }: StructuresProps) {
  const { data, error, isPending, refetch } = useCall('structures.get', surveyId === undefined ? {} : { surveyId });
  const names = useNames();
  const navigate = useNavigate();
  const columns = data?.columns ?? [];
  return (
    <EntriesPage
      title={title ?? t.title}
      lead={`${t.lead} ${t.howToRead}`}
      line={data && t.line(data.survey.title)}
      actions={<Button onClick={() => void navigate(`${paths.newReport}&art=structures`)}>{common.asReport}</Button>}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      toolbar={toolbar}
      loading={isPending || !names.ready}
      error={roundError ?? error}
      onRetry={() => void refetch()}
      table={structureTable(columns, names)}
      shown={columns.length}
      total={columns.length}
    />
  );
}

/** As a part of one round. */
export function StructuresPage() {
  const { id = '' } = useParams();
  const { title, tabs, error } = useRoundPage(id);
  return <Structures surveyId={id} title={title} toolbar={tabs} error={error} />;
}

const parameter = 'erhebung';

/** Beside the offers, of any round. */
export function InventoryStructuresPage() {
  const [parameters, setParameters] = useSearchParams();
  const surveyId = parameters.get(parameter) ?? undefined;
  const choose = (id: string | undefined): void => setParameters(id ? { [parameter]: id } : {}, { replace: true });
  const toolbar = (
    <>
      <OfferTabs />
      <RoundPicker part="structures" value={surveyId} onChange={choose} />
    </>
  );
  return <Structures surveyId={surveyId} toolbar={toolbar} />;
}
