import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { figureBases, type FigureBase } from '../../../shared/domain/indicators/words.ts';
import { classMethods } from '../../../shared/domain/map/classes.ts';
import { addressTexts } from '../../../shared/i18n/de/addresses.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { useCall } from '../../ipc/queries.ts';
import { Chip, LabelledSelect, SegmentedControl, TimeSlider } from '../../ui/index.ts';
import { FilterMenu, useNames } from '../offers/index.ts';
import { RoundPicker } from '../surveys/index.ts';
import type { MapState } from './map-url.ts';

const t = mapTexts.toolbar;
const filters: readonly Vocabulary[] = ['fieldOfAction', 'targetGroup', 'educationPhase', 'providerType'];
type Indicators = OutputOf<'coverage.mapIndicators'>['indicators'];

interface MapToolbarProps {
  state: MapState;
  onChange: (change: Partial<MapState>) => void;
}

/** What the map shows: offers of a selection or an indicator, and how it is drawn. */
export function MapToolbar({ state, onChange }: MapToolbarProps) {
  const { data } = useCall('coverage.mapIndicators', {});
  const indicators = data?.indicators ?? [];
  const { look } = state;
  const chosen = indicators.find(({ id }) => id === state.indicatorId);
  const bases = basesOf(state, chosen);
  return (
    <>
      <RoundPicker value={state.surveyId} onChange={(surveyId) => onChange({ surveyId })} />
      <LabelledSelect
        label={t.show}
        value={state.indicatorId ?? ''}
        options={[{ key: '', label: t.offers }, ...indicators.map(({ id, name }) => ({ key: id, label: name }))]}
        onChange={(key) => onChange({ indicatorId: key === '' ? null : key, time: undefined, base: 'absolute' })}
      />
      {state.indicatorId === null && <Filters state={state} onChange={onChange} />}
      {chosen && <Times chosen={chosen} state={state} onChange={onChange} />}
      {bases.length > 1 && (
        <SegmentedControl
          label={t.base}
          value={bases.includes(state.base) ? state.base : 'absolute'}
          options={bases.map((value) => ({ value, label: t[value] }))}
          onChange={(base) => onChange({ base })}
        />
      )}
      <LabelledSelect
        label={t.classes}
        value={look.method}
        options={classMethods.map((method) => ({ key: method, label: t.methods[method] }))}
        onChange={(key) => onChange({ look: { ...look, method: key === 'equal' ? 'equal' : 'quantile' } })}
      />
      <Chip active={look.patterns} onClick={() => onChange({ look: { ...look, patterns: !look.patterns } })}>
        {t.patterns}
      </Chip>
      {state.indicatorId === null && (
        <Chip active={state.points} onClick={() => onChange({ points: !state.points })}>
          {addressTexts.chip}
        </Chip>
      )}
      <SegmentedControl
        label={t.view}
        value={state.table ? 'table' : 'map'}
        options={(['map', 'table'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(value) => onChange({ table: value === 'table' })}
      />
    </>
  );
}

/** What a figure can be set against: offers per 1,000, persons per cent too; shares and amounts against nothing. */
function basesOf({ indicatorId }: MapState, chosen: Indicators[number] | undefined): readonly FigureBase[] {
  if (indicatorId === null) return ['absolute', 'perThousand'];
  return chosen?.counts ? figureBases : ['absolute'];
}

interface TimesProps {
  chosen: Indicators[number];
  state: MapState;
  onChange: (change: Partial<MapState>) => void;
}

/** Time and source of an indicator; the slider stays within the source. */
function Times({ chosen: { times }, state, onChange }: TimesProps) {
  const now = times.find(({ key }) => key === state.time) ?? times[0];
  if (!now) return null;
  const choose = (key: string | undefined): void => onChange({ time: key === times[0]?.key ? undefined : key });
  const course = times.filter(({ source }) => source === now.source).toReversed();
  return (
    <>
      <LabelledSelect label={t.time} value={now.key} options={times} onChange={choose} />
      {course.length > 1 && (
        <TimeSlider
          label={t.slider}
          times={course.map(({ period }) => period)}
          at={course.indexOf(now)}
          onChange={(at) => choose(course[at]?.key)}
        />
      )}
    </>
  );
}

/** The filter with these terms of one vocabulary; a vocabulary without terms is left out. */
function withTerms(filter: OfferFilter, vocabulary: Vocabulary, ids: string[]): OfferFilter {
  const { terms, ...rest } = filter;
  const all = Object.entries({ ...terms, [vocabulary]: ids }).filter(([, chosen]) => chosen.length > 0);
  return all.length === 0 ? rest : { ...rest, terms: Object.fromEntries(all) };
}

/** The filters of the list of offers that say something about a whole map. */
function Filters({ state: { filter }, onChange }: Pick<MapToolbarProps, 'state' | 'onChange'>): ReactNode {
  const names = useNames();
  return filters.map((vocabulary) => (
    <FilterMenu
      key={vocabulary}
      name={offersTexts.filters.names[vocabulary]}
      choices={[...names.terms(vocabulary), { id: '', name: offersTexts.filters.without, synonyms: [] }]}
      chosen={filter.terms?.[vocabulary] ?? []}
      onChange={(ids) => onChange({ filter: withTerms(filter, vocabulary, ids) })}
    />
  ));
}
