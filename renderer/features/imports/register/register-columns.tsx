import type { ImportRecord } from '../../../../shared/contract/imports.ts';
import { formatInstant, formatNumber } from '../../../../shared/i18n/format.ts';
import { redactedTexts } from '../../../../shared/i18n/de/redacted.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { StatusMark, type TableColumn } from '../../../ui/index.ts';

const words = t.register.columns;
const figures = { created: '56px', updated: '78px', unchanged: '94px', rejected: '84px' };
const figure = (name: keyof typeof figures): TableColumn<ImportRecord> => ({
  key: name,
  header: words[name],
  width: figures[name],
  align: 'end',
  number: true,
  text: (row) => formatNumber(row[name]),
});

/** An import in force, or taken back, in a word with its shape. */
export function ImportState({ record }: { record: ImportRecord }) {
  return record.undoneAt ? (
    <StatusMark shape="ring" tone="neutral">
      {t.register.undoneShort}
    </StatusMark>
  ) : (
    <StatusMark shape="check" tone="ok">
      {t.register.active}
    </StatusMark>
  );
}

/** The register of files as a list that also copies into Excel. */
export const registerColumns: readonly TableColumn<ImportRecord>[] = [
  {
    key: 'file',
    header: words.file,
    width: 'minmax(170px, 3fr)',
    text: (row) => (row.redactedAt ? `${row.fileName} (${redactedTexts.short})` : row.fileName),
  },
  { key: 'sender', header: words.sender, width: 'minmax(112px, 2fr)', text: (row) => row.sender },
  { key: 'survey', header: words.survey, width: 'minmax(88px, 1fr)', text: (row) => row.surveyTitle },
  { key: 'at', header: words.at, width: '164px', text: (row) => formatInstant(row.at) },
  { key: 'actor', header: words.actor, width: 'minmax(80px, 1fr)', text: (row) => row.actor },
  figure('created'),
  figure('updated'),
  figure('unchanged'),
  figure('rejected'),
  {
    key: 'state',
    header: t.register.state,
    width: '150px',
    text: (row) => (row.undoneAt ? t.register.undoneShort : t.register.active),
    render: (row) => <ImportState record={row} />,
  },
];
