import type { IssuedDocument } from '../../../shared/contract/handouts.ts';
import { handoutsPageTexts as t } from '../../../shared/i18n/de/handouts-page.ts';
import { shortRate } from '../../../shared/i18n/de/response-rate.ts';
import { formatInstant, formatSize } from '../../../shared/i18n/format.ts';
import type { TableColumn } from '../../ui/index.ts';

const words = t.list.columns;

/** The list of issued documents, also as it is copied into Excel. */
export const issuedColumns: readonly TableColumn<IssuedDocument>[] = [
  { key: 'title', header: words.title, width: 'minmax(220px, 3fr)', text: (row) => row.title },
  { key: 'attachmentTo', header: words.attachmentTo, width: 'minmax(100px, 1fr)', text: (row) => row.attachmentTo },
  { key: 'meeting', header: words.meeting, width: 'minmax(140px, 2fr)', text: (row) => row.meeting },
  { key: 'format', header: words.format, width: '110px', text: (row) => t.formats[row.format] },
  { key: 'asOf', header: words.asOf, width: '180px', text: (row) => formatInstant(row.asOf) },
  { key: 'answered', header: words.answered, width: '130px', text: (row) => (row.rate ? shortRate(row.rate) : '') },
  { key: 'issuedAt', header: words.issuedAt, width: '180px', text: (row) => formatInstant(row.issuedAt) },
  { key: 'issuedBy', header: words.issuedBy, width: 'minmax(100px, 1fr)', text: (row) => row.issuedBy },
  { key: 'size', header: words.size, width: '90px', align: 'end', text: (row) => formatSize(row.size) },
];
