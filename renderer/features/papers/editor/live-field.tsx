import { Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useId } from 'react';
import type { LiveBlock, LiveSource } from '../../../../shared/contract/rich-text.ts';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, TermPicker, type Choice } from '../../../ui/index.ts';
import { BlocksPreview } from '../../handouts/index.ts';
import { useNames } from '../../offers/index.ts';
import { without, type Shown } from './editor-items.ts';
import styles from './editor.module.css';
import type { Items } from './use-items.ts';

type Live = Extract<Shown, { kind: 'live' }>;
const sources = Object.keys(paperTexts.sources) as LiveSource[];

interface LiveFieldProps {
  item: Live;
  items: Items;
  onWord: (live: number) => void;
}
/** Figures and lists from the data: what, for which Kommunen and Handlungsfelder, and how it will be printed. */
export function LiveField({ item, items, onWord }: LiveFieldProps) {
  const names = useNames();
  const { live } = item;
  const isThis = ({ key }: { key: string }): boolean => key === item.key;
  const set = (change: Partial<LiveBlock>): void => items.typed({ ...item, live: { ...live, ...change } });
  const filter = (change: LiveBlock['filter']): void => set({ filter: { ...live.filter, ...change } });
  const choose = (source: LiveSource): void =>
    set({
      source,
      title: live.title === paperTexts.sources[live.source] ? paperTexts.sources[source] : live.title,
      filter: { ...live.filter, records: [] },
    });
  return (
    <div className={styles.block} data-key={item.key}>
      <div className={styles.blockHead}>
        <span className={styles.blockName}>{t.liveOf}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t.chapterAsWord(live.title)}
          onClick={() =>
            onWord(
              items
                .current()
                .filter(({ kind }) => kind === 'live')
                .findIndex(isThis),
            )
          }
        >
          {t.asWord}
        </Button>
        <Button size="small" onClick={() => items.change(without(items.current(), item.key))}>
          {t.removeBlock}
        </Button>
      </div>
      <div className={styles.liveFields}>
        <Field label={t.source}>
          <Select
            value={live.source}
            onChange={(_, { value }) => choose(sources.find((one) => one === value) ?? live.source)}
          >
            {sources.map((source) => (
              <option key={source} value={source}>
                {paperTexts.sources[source]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.title}>
          <Input value={live.title} onChange={(_, { value }) => set({ title: value })} />
        </Field>
        <Records live={live} onChange={(records) => filter({ records })} />
        <Picker
          label={t.municipalities}
          choices={names.municipalities}
          chosen={live.filter.municipalities ?? []}
          onChange={(municipalities) => filter({ municipalities })}
        />
        <Picker
          label={t.fieldsOfAction}
          choices={names.terms('fieldOfAction')}
          chosen={live.filter.fieldsOfAction ?? []}
          onChange={(fieldsOfAction) => filter({ fieldsOfAction })}
        />
      </div>
      <p className={styles.note}>{t.note}</p>
      <Preview live={live} />
    </div>
  );
}

const ofRecords: Partial<Record<LiveSource, 'indicators' | 'measures'>> = {
  map: 'indicators',
  figures: 'indicators',
  measure: 'measures',
};

/** The records a source is about: one indicator on a map, several as figures, measures in their words. */
function Records({ live, onChange }: { live: LiveBlock; onChange: (records: string[]) => void }) {
  const of = ofRecords[live.source];
  const { data } = useCall('papers.choices', {}, { enabled: of !== undefined });
  if (!of) return null;
  const choices =
    of === 'indicators'
      ? (data?.indicators ?? []).map(({ id, name }) => ({ id, name, synonyms: [] }))
      : (data?.measures ?? []).map(({ id, number, name }) => ({ id, name: `${number} ${name}`, synonyms: [] }));
  return (
    <Picker
      label={live.source === 'map' ? t.mapOf : t.records[of]}
      choices={choices}
      chosen={live.filter.records ?? []}
      onChange={(chosen) => onChange(live.source === 'map' ? chosen.slice(-1) : chosen)}
    />
  );
}

interface PickerProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Picker({ label, choices, chosen, onChange }: PickerProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <TermPicker id={id} choices={choices} chosen={chosen} onChange={onChange} />
    </div>
  );
}

function Preview({ live }: { live: LiveBlock }) {
  const shown = useDeferredValue(live);
  const { data, error, refetch } = useCall('papers.live', shown, { keepPrevious: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? (
    <BlocksPreview label={`${t.preview}: ${live.title}`} blocks={data.blocks} />
  ) : (
    <LoadingSkeleton lines={4} />
  );
}
