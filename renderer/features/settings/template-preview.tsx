import type { TemplatePurpose, WordTemplate } from '../../../shared/contract/house.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { houseTexts } from '../../../shared/i18n/de/house.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, Dialog, PlainTable } from '../../ui/index.ts';
import styles from './settings.module.css';

const t = houseTexts.templates;
const words = t.previewColumns;

interface PreviewProps {
  purpose: TemplatePurpose;
  template: WordTemplate | undefined;
  onClose: () => void;
}

/** All placeholders, with what the newest document of this kind puts there, and whether the template has them. */
export function TemplatePreview({ purpose, template, onClose }: PreviewProps) {
  const query = useCall('handouts.templatePreview', { purpose });
  const { data } = query;
  const used = template?.check && new Set(template.check.filled);
  return (
    <Dialog
      open
      title={t.previewTitle(houseTexts.purposes[purpose])}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Awaited query={query} lines={8} />
      {data && <p className={styles.hint}>{data.of === null ? t.previewNone : t.previewOf(data.of)}</p>}
      {data && (
        // The list is longer than the dialog: a part that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section tabIndex={0} aria-label={t.previewTitle(houseTexts.purposes[purpose])}>
          <PlainTable columns={[words.name, words.meaning, words.value, ...(used ? [words.used] : [])]}>
            {data.rows.map(({ name, meaning, value }) => (
              <tr key={name}>
                <td className={styles.placeholder}>{`{{${name}}}`}</td>
                <td>{meaning}</td>
                <td>{value || t.emptyValue}</td>
                {used && <td>{used.has(name) ? t.isUsed : t.notUsed}</td>}
              </tr>
            ))}
          </PlainTable>
        </section>
      )}
    </Dialog>
  );
}
