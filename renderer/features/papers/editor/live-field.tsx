import { Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useId } from 'react';
import { liveNarrowing, type LiveBlock, type LiveSource } from '../../../../shared/contract/rich-text.ts';
import { wholeDistrict } from '../../../../shared/domain/place-key.ts';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { paperTexts } from '../../../../shared/i18n/de/papers.ts';
import { districtWideWord } from '../../../../shared/i18n/de/terms.ts';
import { useCall } from '../../../ipc/queries.ts';
import { Button, ErrorState, LoadingSkeleton, TermPicker, type Choice } from '../../../ui/index.ts';
import { BlocksPreview } from '../../handouts/index.ts';
import { useNames } from '../../offers/index.ts';
import { EditorBlock } from './editor-block.tsx';
import type { Shown } from './editor-items.ts';
import styles from './editor.module.css';
import type { Items } from './use-items.ts';

type Live = Extract<Shown, { kind: 'live' }>;
const sources = Object.keys(paperTexts.sources) as LiveSource[];

/** Offers of the Kreis itself are chosen beside those of the Kommunen. */
const districtWide: Choice = { id: wholeDistrict, name: districtWideWord, synonyms: [] };

interface LiveFieldProps {
  item: Live;
  items: Items;
  onWord: (live: number) => void;
}
/** The same block from another source: a title nobody changed follows it, and what narrows both stays chosen. */
const fromSource = (live: LiveBlock, source: LiveSource): LiveBlock => ({
  ...live,
  source,
  title: live.title === paperTexts.liveTitles[live.source] ? paperTexts.liveTitles[source] : live.title,
  filter: Object.fromEntries(
    liveNarrowing[source].map((key) => [key, live.filter[key]?.filter((one) => one !== districtWide.id)]),
  ),
});

/** Figures and lists from the data: what, for which Kommunen and Handlungsfelder, and how it will be printed. */
export function LiveField({ item, items, onWord }: LiveFieldProps) {
  const { key, live } = item;
  const place = (): number =>
    items
      .current()
      .filter(({ kind }) => kind === 'live')
      .findIndex((one) => one.key === key);
  const word = (
    <Button size="small" appearance="subtle" aria-label={t.chapterAsWord(live.title)} onClick={() => onWord(place())}>
      {t.asWord}
    </Button>
  );
  return (
    <EditorBlock id={key} items={items} name={t.liveOf} tools={word}>
      <LiveFields live={live} onChange={(next) => items.typed({ ...item, live: next })} />
      <p className={styles.note}>{t.note}</p>
      <Preview live={live} />
    </EditorBlock>
  );
}

interface LiveFieldsProps {
  live: LiveBlock;
  onChange: (live: LiveBlock) => void;
}

/** Source, title and what narrows it. */
function LiveFields({ live, onChange }: LiveFieldsProps) {
  const names = useNames();
  const choicesOf = {
    municipalities: live.source === 'offers' ? [districtWide, ...names.municipalities] : names.municipalities,
    fieldsOfAction: names.terms('fieldOfAction'),
    targetGroups: names.terms('targetGroup'),
  };
  const filter = (change: LiveBlock['filter']): void => onChange({ ...live, filter: { ...live.filter, ...change } });
  return (
    <div className={styles.liveFields}>
      <Field label={t.source}>
        <Select
          value={live.source}
          onChange={(_, { value }) => onChange(fromSource(live, sources.find((one) => one === value) ?? live.source))}
        >
          {sources.map((source) => (
            <option key={source} value={source}>
              {paperTexts.sources[source]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.title}>
        <Input value={live.title} onChange={(_, { value }) => onChange({ ...live, title: value })} />
      </Field>
      <Records live={live} onChange={(records) => filter({ records })} />
      {liveNarrowing[live.source].map((key) => (
        <Picker
          key={key}
          label={t.narrowing[key]}
          choices={choicesOf[key]}
          chosen={live.filter[key] ?? []}
          onChange={(chosen) => filter({ [key]: chosen })}
        />
      ))}
    </div>
  );
}

const ofRecords = {
  map: 'indicators',
  figures: 'indicators',
  measure: 'measures',
  finance: 'measures',
  funding: 'programmes',
} as const;
const hasRecords = (source: LiveSource): source is keyof typeof ofRecords => source in ofRecords;

/** The records a source is about: one indicator on a map, several as figures, measures, programmes. */
function Records({ live, onChange }: { live: LiveBlock; onChange: (records: string[]) => void }) {
  const { source } = live;
  const { data } = useCall('papers.choices', {}, { enabled: hasRecords(source), topic: 'history' });
  if (!hasRecords(source)) return null;
  const choices = (data?.[ofRecords[source]] ?? []).map((one) => ({
    id: one.id,
    name: 'number' in one ? `${one.number} ${one.name}` : one.name,
    synonyms: [],
  }));
  return (
    <Picker
      label={t.records[source]}
      choices={choices}
      chosen={live.filter.records ?? []}
      onChange={(chosen) => onChange(source === 'map' ? chosen.slice(-1) : chosen)}
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
  const { data, error, refetch } = useCall('papers.live', shown, { keepPrevious: true, topic: 'history' });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? (
    <BlocksPreview label={`${t.preview}: ${live.title}`} blocks={data.blocks} short />
  ) : (
    <LoadingSkeleton lines={4} />
  );
}
