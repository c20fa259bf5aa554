import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ContactChoice, ExchangeFormat, ExchangeOptions } from '../../../shared/contract/exchange.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { exchangeTexts as t } from '../../../shared/i18n/de/exchange.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Awaited, Button, Page, shownError, useToast } from '../../ui/index.ts';
import { FilterBar, filterToUrl, useFilter, useNames } from '../offers/index.ts';
import { useLayout, ViewSelect } from './view-select.tsx';
import { ExchangePreview } from './exchange-preview.tsx';
import styles from './exchange.module.css';
import { RadioCards } from './radio-cards.tsx';

/** Files for others: which offers, in which form, with whose contacts; what stays out is said before anything is written. */
export function ExchangePage() {
  const { options, choices } = useOptions();
  const query = useCall('exchange.preview', options, { keepPrevious: true });
  const { data, error, isPlaceholderData } = query;
  const { busy, save } = useSave();
  const ready = data !== undefined && !isPlaceholderData && data.written > 0 && data.errors.length === 0;
  return (
    <Page
      title={t.title}
      line={data && t.line(data.offers)}
      actions={
        <Button appearance="primary" disabled={!ready || busy} onClick={() => save(options)}>
          {t.save}
        </Button>
      }
    >
      <div className={styles.columns}>
        <Choices {...choices} options={options} />
        <section className={styles.preview} aria-label={t.preview.heading} aria-busy={isPlaceholderData}>
          <Awaited query={query} lines={10} />
          {!error && data && <ExchangePreview preview={data} />}
        </section>
      </div>
    </Page>
  );
}

/** What the file shall hold, and how each part of it is chosen. */
function useOptions() {
  const [parameters, setParameters] = useSearchParams();
  const [filter, setFilter] = useFilter(parameters);
  const [format, setFormat] = useState<ExchangeFormat>('xlsx');
  const [contacts, setContacts] = useState<ContactChoice>('none');
  const { layout, viewId, take } = useLayout();
  const onFilter = (next: OfferFilter): void => {
    setFilter(next);
    setParameters(filterToUrl(next), { replace: true });
  };
  const onView: typeof take = (view) => {
    take(view);
    if (view) onFilter(view.content.filter);
  };
  const options: ExchangeOptions = { format, filter, contacts, ...layout };
  return { options, choices: { viewId, onView, onFilter, onFormat: setFormat, onContacts: setContacts } };
}

type ChoicesProps = ReturnType<typeof useOptions>['choices'] & { options: ExchangeOptions };

function Choices({ options, viewId, onView, onFilter, onFormat, onContacts }: ChoicesProps) {
  const names = useNames();
  return (
    <form className={styles.choices} aria-label={t.title} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.group}>
        <legend>{t.choice.filter}</legend>
        <ViewSelect value={viewId} onChange={onView} />
        <FilterBar filter={options.filter} names={names} onChange={onFilter} />
        <p className={styles.hint}>{t.choice.filterHint}</p>
      </fieldset>
      <RadioCards legend={t.choice.format} texts={t.formats} value={options.format} onChange={onFormat} />
      <RadioCards legend={t.choice.contacts} texts={t.contacts} value={options.contacts} onChange={onContacts} />
    </form>
  );
}

function useSave() {
  const command = useCommand('shell.saveExport');
  const toast = useToast();
  const save = (options: ExchangeOptions): void =>
    command.mutate(options, {
      onSuccess: ({ saved, fileName, folder, written }) =>
        saved && toast({ text: t.saved(fileName, folder, written), tone: 'ok' }),
      onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
    });
  return { busy: command.isPending, save };
}
