import { offerPartTexts as t } from '../../../shared/i18n/de/offer-parts.ts';
import {
  contactWords,
  fundingWords,
  locationWords,
  timeWords,
  type PartWords,
} from '../../../shared/i18n/de/offer-part-lines.ts';
import { weeklyRuleText } from '../../../shared/i18n/de/weekly.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/index.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, ItemList, type FormField, type FormValue, type FormValues } from '../../ui/index.ts';
import { useSaving, useUndoable } from '../../ipc/use-undoable.ts';
import type { Names } from './names.ts';
import type { OfferGroupKey } from '../../../shared/domain/offer-groups.ts';
import {
  contactFields,
  fundingFields,
  locationFields,
  timeFields,
  timeOfForm,
  valuesOfTime,
} from './offer-part-fields.ts';
import styles from './panel.module.css';

type Parts = Omit<InputOf<'offers.saveParts'>, 'id'>;
type PartKey = 'locations' | 'contacts' | 'fundings' | 'times';
type Details = OutputOf<'offers.details'>;
type Row<K extends PartKey> = Details[K][number];
interface PartProps {
  id: string;
  names: Names;
}

interface PartListProps<K extends PartKey> {
  id: string;
  part: K;
  fields: readonly FormField[];
  start?: FormValues;
  /** A row in one line, and what stands small below it. */
  shown: (row: Row<K>) => PartWords;
  valuesOf: (row: Row<K>) => FormValues;
  rowOf: (values: Record<string, FormValue>) => Omit<Row<K>, 'id'>;
}

/** The rows of one part: each is changed in its place, the whole part is one command. */
function PartList<K extends PartKey>({ id, part, fields, start = {}, shown, valuesOf, rowOf }: PartListProps<K>) {
  const { data, refetch } = useCall('offers.details', { id });
  const saving = useSaving();
  const undoable = useUndoable();
  if (!data) return null;
  const rows: readonly Row<K>[] = data[part];
  const write = async (list: readonly Row<K>[]) => {
    const answer = await call('offers.saveParts', { id, [part]: list } as InputOf<'offers.saveParts'>);
    await refetch();
    return answer;
  };
  const save = (rowId: string | null, values: Record<string, FormValue>) => {
    const row = { ...rowOf(values), id: rowId } as Row<K>;
    const list = rowId === null ? [...rows, row] : rows.map((one) => (one.id === rowId ? row : one));
    return saving(() => write(list), t.saved);
  };
  const words = t[part];
  return (
    <ItemList
      title={words.title}
      addLabel={words.add}
      items={rows.map((row) => {
        const [name, below] = shown(row);
        return {
          id: row.id ?? '',
          name,
          values: valuesOf(row),
          shown: (
            <>
              <span>{name}</span>
              {below && <span className={styles.below}>{below}</span>}
            </>
          ),
        };
      })}
      fields={fields}
      start={start}
      onSave={save}
      onRemove={(item) => void undoable(() => write(rows.filter((row) => row.id !== item.id)), t.removed(item.name))}
    />
  );
}

function Locations({ id, names }: PartProps) {
  return (
    <PartList
      id={id}
      part="locations"
      fields={locationFields(names)}
      shown={(row) => locationWords(row, names.municipality)}
      valuesOf={(row) => ({ ...row })}
      rowOf={(values) => values as Omit<Row<'locations'>, 'id'>}
    />
  );
}

function Contacts({ id }: PartProps) {
  return (
    <PartList
      id={id}
      part="contacts"
      fields={contactFields}
      start={{ publish: false }}
      shown={(row) => {
        const [name, reach] = contactWords(row);
        return [name, [reach, row.publish ? t.contacts.public : t.contacts.internal].filter(Boolean).join(', ')];
      }}
      valuesOf={(row) => ({ ...row })}
      rowOf={(values) => ({ ...values, publish: values['publish'] === true }) as Omit<Row<'contacts'>, 'id'>}
    />
  );
}

function Fundings({ id }: PartProps) {
  return (
    <PartList
      id={id}
      part="fundings"
      fields={fundingFields}
      shown={fundingWords}
      valuesOf={(row) => ({ ...row })}
      rowOf={(values) => values as Omit<Row<'fundings'>, 'id'>}
    />
  );
}

function Times({ id }: PartProps) {
  return (
    <>
      <PartList
        id={id}
        part="times"
        fields={timeFields}
        start={{ rhythm: 'weekly' }}
        shown={timeWords}
        valuesOf={valuesOfTime}
        rowOf={timeOfForm}
      />
      <ProposedTimes id={id} />
    </>
  );
}

/** Weekly times read from the offer's own words: shown with those words, taken over by a person only. */
function ProposedTimes({ id }: { id: string }) {
  const { data } = useCall('offers.details', { id });
  const undoable = useUndoable();
  if (!data || data.proposed.times.length === 0) return null;
  const { times, from } = data.proposed;
  const take = (): void =>
    void undoable(() => call('offers.saveParts', { id, times } satisfies Parts & { id: string }), t.saved);
  return (
    <div className={styles.proposal}>
      <div>
        {times.map(weeklyRuleText).join('; ')}
        <span className={styles.below}>{t.times.proposed(from)}</span>
      </div>
      <Button size="small" onClick={take}>
        {t.times.take}
      </Button>
    </div>
  );
}

/** What a group of the record has more than one of. */
export const partOf: Partial<Record<OfferGroupKey, (props: PartProps) => React.ReactNode>> = {
  place: Locations,
  time: Times,
  funding: Fundings,
  contact: Contacts,
};
