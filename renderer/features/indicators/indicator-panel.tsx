import type { IndicatorRecord, IndicatorRow, IndicatorValues } from '../../../shared/contract/indicators.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Banner, Button, RecordGroup, SidePanel, type FormField, type FormValue } from '../../ui/index.ts';
import { RecordHistory, useSaving, useUndoable } from '../history/index.ts';
import { RecordExtras } from '../records/index.ts';
import { definitionFields, formulaFields, valuesOf } from './fields.ts';
import { FigureLists } from './figure-lists.tsx';

interface IndicatorPanelProps {
  id: string;
  indicators: readonly IndicatorRow[];
  onClose: () => void;
}

/** An indicator beside the catalogue: what it means, how it is computed, its figures by time and source. */
export function IndicatorPanel({ id, indicators, onClose }: IndicatorPanelProps) {
  const query = useCall('indicators.get', { id });
  const { data, error } = query;
  const undoable = useUndoable();
  if (error || !data)
    return (
      <SidePanel title={t.title} width="wide" onClose={onClose}>
        <Awaited query={query} lines={10} />
      </SidePanel>
    );
  const { indicator, differences, refused } = data;
  const remove = async (): Promise<void> => {
    const done = await undoable(() => call('indicators.remove', { id }), t.record.removed(indicator.name));
    if (done) onClose();
  };
  return (
    <SidePanel
      title={indicator.name}
      width="wide"
      onClose={onClose}
      status={<span>{indicator.computed ? t.computed : t.counted}</span>}
      source={t.record.note}
      actions={<Button onClick={() => void remove()}>{t.record.remove}</Button>}
    >
      {differences.map(({ period, source, sum, published }) => (
        <Banner key={`${period}${source}`} tone="warn">
          {t.difference(period, source, sum, published)}
        </Banner>
      ))}
      {refused.map((sentence) => (
        <Banner key={sentence} tone="warn">
          {sentence}
        </Banner>
      ))}
      <Definition record={data} indicators={indicators} />
      <FigureLists record={data} />
      <RecordExtras key={`extras ${id}`} entity="indicator" id={id} />
      <RecordHistory entity="indicator" id={id} />
    </SidePanel>
  );
}

function shownValue(indicator: IndicatorRow, indicators: readonly IndicatorRow[], { name }: FormField): string {
  const nameOf = (id: string | null): string => indicators.find((one) => one.id === id)?.name ?? '';
  switch (name) {
    case 'indicatorGroup':
      return indicator.indicatorGroup ? t.groups[indicator.indicatorGroup] : '';
    case 'direction':
      return indicator.direction ? t.directions[indicator.direction] : '';
    case 'existsFor':
      return indicator.existsFor ? t.levels[indicator.existsFor] : '';
    case 'countsPersons':
      return indicator.countsPersons ? t.record.yes : t.record.no;
    case 'numeratorId':
      return nameOf(indicator.numeratorId);
    case 'denominatorId':
      return nameOf(indicator.denominatorId);
    case 'factor':
      return indicator.factor ? t.factors[`${indicator.factor}`] : '';
    default:
      return String(indicator[name as keyof IndicatorRow] ?? '');
  }
}

function Definition({ record, indicators }: { record: IndicatorRecord; indicators: readonly IndicatorRow[] }) {
  const saving = useSaving();
  const { indicator } = record;
  const { id, computed, figures: _figures, latest: _latest, ...values } = indicator;
  const save = (entered: Record<string, FormValue>): Promise<unknown> =>
    saving(
      () => call('indicators.save', { id, values: valuesOf(values satisfies IndicatorValues, entered) }),
      t.record.saved,
    );
  const formula = formulaFields(indicators, id);
  const shown = (field: FormField): string => shownValue(indicator, indicators, field);
  return (
    <>
      <RecordGroup
        title={t.record.definitionGroup}
        fields={definitionFields}
        values={values}
        shown={shown}
        onSave={save}
      />
      {(computed || record.total === 0) && (
        <RecordGroup
          title={t.record.formulaGroup}
          fields={formula}
          values={{ ...values, factor: values.factor === null ? null : String(values.factor) }}
          shown={shown}
          onSave={save}
        />
      )}
    </>
  );
}
