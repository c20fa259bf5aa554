import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { OfferRecord } from '../../../shared/contract/offers.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import { fieldLabels } from '../../../shared/i18n/de/fields.ts';
import { offersTexts } from '../../../shared/i18n/de/offers.ts';
import { Button } from '../../ui/index.ts';
import type { Names } from './names.ts';
import type { OfferGroup } from './offer-groups.ts';
import styles from './record.module.css';
import { recordText, valueText } from './value-text.ts';
import { ValueRow } from './ValueRow.tsx';

export interface GroupViewProps {
  record: OfferRecord;
  group: OfferGroup;
  names: Names;
  onEdit: (field: OfferField | null) => void;
}

/** One group of the record as it is read: what is given, line by line; what is not, in one line. */
export function GroupView({ record, group, names, onEdit }: GroupViewProps) {
  const title = offersTexts.groups[group.key];
  const texts = group.fields.map((field) => ({ field, text: recordText(record, field, names) }));
  const given = texts.filter(({ field, text }) => text !== '' && field !== 'name');
  const missing = texts.filter(({ text }) => text === '').map(({ field }) => fieldLabels[field]);
  return (
    <section className={styles.group} data-group={group.key}>
      <div className={styles.groupHead}>
        <h3>{title}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={offersTexts.record.edit(title)}
          title={offersTexts.record.edit(title)}
          onClick={() => onEdit(null)}
        />
      </div>
      {given.length > 0 && (
        <dl className={styles.values}>
          {given.map(({ field, text }) => (
            <ValueRow
              key={field}
              label={fieldLabels[field]}
              text={text}
              origin={record.origins[field]}
              shown={(value) => valueText(field, value, names)}
              onEdit={() => onEdit(field)}
            />
          ))}
        </dl>
      )}
      {missing.length > 0 && <p className={styles.missing}>{offersTexts.record.notGiven(missing.join(', '))}</p>}
    </section>
  );
}
