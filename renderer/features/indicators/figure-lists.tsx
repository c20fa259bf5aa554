import { useState } from 'react';
import type { Figure, IndicatorRecord } from '../../../shared/contract/indicators.ts';
import { formatPeriod } from '../../../shared/domain/period.ts';
import { indicatorTexts as t } from '../../../shared/i18n/de/indicators.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ItemList, LoadingSkeleton, type FormField, type FormValue, type Item } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../history/index.ts';
import { OriginLine } from '../offers/index.ts';
import { figureFields, typedFigure, typedValues } from './fields.ts';
import styles from './indicators.module.css';

const f = t.figure;
const timeOf = ({ period }: Figure): string => (period === '' ? f.noPeriod : formatPeriod(period));
const seriesOf = (figure: Figure): string => `${timeOf(figure)} · ${figure.source || f.noSource}`;

/** The figures of an indicator, a list per time and source; those entered or read can be changed, computed ones not. */
export function FigureLists({ record }: { record: IndicatorRecord }) {
  const { indicator, figures, total } = record;
  const regions = useCall('regions.list', {});
  const fields = figureFields(regions.data?.regions ?? []);
  const series = [...Map.groupBy(figures, seriesOf)];
  if (indicator.computed) return <ComputedFigures series={series} />;
  return (
    <>
      {series.map(([name, own]) => (
        <SeriesList key={name} title={name} figures={own} fields={fields} indicatorId={indicator.id} />
      ))}
      <SeriesList title={f.title} figures={[]} fields={fields} indicatorId={indicator.id} />
      {total === 0 && <p className={styles.small}>{f.none}</p>}
      {figures.length < total && <p className={styles.small}>{f.shownOnly(figures.length, total)}</p>}
    </>
  );
}

interface SeriesListProps {
  title: string;
  figures: readonly Figure[];
  fields: readonly FormField[];
  indicatorId: string;
}

/** Figures of one time and source; a new one begins with both. */
function SeriesList({ title, figures, fields, indicatorId }: SeriesListProps) {
  const saving = useSaving();
  const undoable = useUndoable();
  const save = (id: string | null, entered: Record<string, FormValue>): Promise<unknown> =>
    saving(() => call('indicators.saveFigure', { id, indicatorId, values: typedFigure(entered) }), f.saved);
  const [first] = figures;
  const { period, source, edition, quality } = first ? typedValues(first) : {};
  return (
    <ItemList
      title={title}
      addLabel={f.add}
      items={figures.flatMap(itemOf)}
      fields={fields}
      start={
        first ? { period: period ?? '', source: source ?? '', edition: edition ?? null, quality: quality ?? null } : {}
      }
      onSave={save}
      onRemove={({ id }) => void undoable(() => call('indicators.removeFigure', { id }), f.removed)}
    />
  );
}

function itemOf(figure: Figure): Item[] {
  const { id, placeName } = figure;
  if (id === null) return [];
  const name = f.name(placeName, timeOf(figure));
  return [{ id, name, values: typedValues(figure), shown: <FigureLine figure={figure} /> }];
}

function FigureLine({ figure }: { figure: Figure }) {
  const { id, placeName, shown, edition, quality, remark, sender } = figure;
  const [open, setOpen] = useState(false);
  const facts = [edition, quality ? t.qualities[quality] : null, sender === '' ? null : f.by(sender), remark].filter(
    Boolean,
  );
  return (
    <>
      <span className={styles.figure}>
        <span>{placeName}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          title={figure.source}
          aria-label={`${f.origin}: ${placeName}, ${shown}`}
          onClick={() => setOpen(!open)}
        >
          {shown}
        </Button>
      </span>
      {facts.length > 0 && <span className={styles.small}>{facts.join(' · ')}</span>}
      {open && id !== null && <FigureOrigin id={id} />}
    </>
  );
}

/** The cell a figure came from. */
function FigureOrigin({ id }: { id: string }) {
  const { data } = useCall('surveys.entryOrigin', { entity: 'observation', id, field: 'value' });
  if (!data) return <LoadingSkeleton lines={1} />;
  return data.origin ? <OriginLine origin={data.origin} /> : <p className={styles.small}>{f.unknownOrigin}</p>;
}

function ComputedFigures({ series }: { series: readonly [string, Figure[]][] }) {
  if (series.length === 0) return <p className={styles.small}>{f.noneComputed}</p>;
  return series.map(([name, figures]) => (
    <section key={name} className={styles.series} aria-label={name}>
      <h3>{name}</h3>
      <dl className={styles.computed}>
        {figures.map(({ place, placeName, shown, source }) => (
          <div key={place} title={source}>
            <dt>{placeName}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
