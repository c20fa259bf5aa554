import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { coverageTexts } from '../../../../shared/i18n/de/coverage.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { viewsTexts } from '../../../../shared/i18n/de/views.ts';
import {
  Button,
  ErrorState,
  LoadingSkeleton,
  Menu,
  MenuEntry,
  Page,
  SegmentedControl,
  useToast,
} from '../../../ui/index.ts';
import { FilterMenu, useNames, type Names } from '../../offers/index.ts';
import { useAnswers } from '../../planning/index.ts';
import { useSaveTable } from '../../views/index.ts';
import { CoverageTabs } from '../coverage-tabs.tsx';
import { NeedForm } from './need-form.tsx';
import styles from './needs.module.css';
import { needViews, placeFromUrl, placeToUrl, type NeedsPlace } from './needs-view.ts';
import { shownNeeds, type ShownNeeds } from './shown-needs.tsx';
import { ThresholdsDialog } from './thresholds-dialog.tsx';
import { useNeeds, type Needs } from './use-needs.ts';

/** Bedarfe und Lücken: what may be missing, what a person decided about it, and what was named as a need. */
export function NeedsPage() {
  const names = useNames();
  const answers = useAnswers();
  const { needs, error, retry } = useNeeds();
  const [parameters, setParameters] = useSearchParams();
  const [opened, setOpened] = useState<string | null>(parameters.get('satz'));
  const [dialog, setDialog] = useState<'add' | 'thresholds' | null>(null);
  const place = placeFromUrl(parameters);
  const show = (change: Partial<NeedsPlace>): void => {
    if (change.view) setOpened(null);
    setParameters(placeToUrl({ ...place, ...change }), { replace: true });
  };
  const add = (
    <Button appearance="primary" onClick={() => setDialog('add')}>
      {t.add.open}
    </Button>
  );
  const clear = (): void => show({ municipalities: [], fields: [] });
  const around = { place, names, answers, opened, onOpen: setOpened, onClear: clear, add };
  const shown = needs && names.ready && shownNeeds(needs, around);
  const survey = needs?.possible.survey?.title;
  return (
    <Page
      title={coverageTexts.title}
      line={survey}
      layout="fill"
      actions={
        <>
          <Button onClick={() => setDialog('thresholds')}>{t.thresholds.button}</Button>
          {shown && <TakeAway shown={shown} notes={survey === undefined ? [] : [survey]} />}
          {add}
        </>
      }
      toolbar={
        <>
          <CoverageTabs />
          <Choices place={place} counts={needs?.counts} names={names} onChange={show} />
        </>
      }
      panel={shown && shown.panel}
    >
      {error ? <ErrorState error={error} onRetry={retry} /> : shown ? shown.list : <LoadingSkeleton lines={10} />}
      {dialog === 'add' && <NeedForm names={names} onClose={() => setDialog(null)} />}
      {dialog === 'thresholds' && needs && (
        <ThresholdsDialog thresholds={needs.possible.thresholds} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}

/** The list for Excel: as a file, or copied. */
function TakeAway({ shown, notes }: { shown: ShownNeeds; notes: readonly string[] }) {
  const toast = useToast();
  const saveTable = useSaveTable();
  const copy = (): void =>
    shown.copy() ? toast({ text: t.copied, tone: 'ok' }) : toast({ text: t.copyFailed, tone: 'danger' });
  return (
    <Menu label={viewsTexts.pass} look="button">
      <MenuEntry onClick={() => void shown.save(saveTable, notes)}>{viewsTexts.excel}</MenuEntry>
      <MenuEntry onClick={copy}>{t.copy}</MenuEntry>
    </Menu>
  );
}

interface ChoicesProps {
  place: NeedsPlace;
  counts: Needs['counts'] | undefined;
  names: Names;
  onChange: (change: Partial<NeedsPlace>) => void;
}

/** Which of the four lists, of which places and fields. */
function Choices({ place, counts, names, onChange }: ChoicesProps) {
  return (
    <>
      <SegmentedControl
        label={t.views.label}
        value={place.view}
        options={needViews.map((view) => ({ value: view, label: t.views[view](counts?.[view]) }))}
        onChange={(view) => onChange({ view })}
      />
      <div className={styles.filters}>
        <FilterMenu
          name={t.filters.municipality}
          choices={names.municipalities}
          chosen={place.municipalities}
          onChange={(municipalities) => onChange({ municipalities })}
        />
        <FilterMenu
          name={t.filters.fieldOfAction}
          choices={names.terms('fieldOfAction')}
          chosen={place.fields}
          onChange={(fields) => onChange({ fields })}
        />
      </div>
    </>
  );
}
