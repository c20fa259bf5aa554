import type { ConsultationResult, PaperRow, PaperState } from '../../../shared/contract/papers.ts';
import { conceptTexts } from '../../../shared/i18n/de/concept.ts';
import { paperTexts } from '../../../shared/i18n/de/papers.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { StatusMark, type MarkShape, type Tone } from '../../ui/index.ts';
import styles from './papers.module.css';

const states: Record<PaperState, { shape: MarkShape; tone: Tone }> = {
  draft: { shape: 'ring', tone: 'neutral' },
  released: { shape: 'check', tone: 'ok' },
  withdrawn: { shape: 'square', tone: 'danger' },
};
const results: Record<ConsultationResult, { shape: MarkShape; tone: Tone }> = {
  unchanged: { shape: 'check', tone: 'ok' },
  changed: { shape: 'diamond', tone: 'brand' },
  rejected: { shape: 'square', tone: 'danger' },
  postponed: { shape: 'triangle', tone: 'warn' },
  noticed: { shape: 'circle', tone: 'brand' },
  withdrawn: { shape: 'square', tone: 'neutral' },
};

export const State = ({ state }: { state: PaperState }) => (
  <StatusMark {...states[state]}>{paperTexts.states[state]}</StatusMark>
);
export const Result = ({ result }: { result: ConsultationResult }) => (
  <StatusMark {...results[result]}>{paperTexts.results[result]}</StatusMark>
);
/** A cell of a list that may need two lines. */
export const Subject = ({ text }: { text: string }) => <span className={styles.subject}>{text}</span>;

/** "Beschlussvorlage", or the Integrationskonzept. */
export const kindName = ({ kind, concept }: Pick<PaperRow, 'kind' | 'concept'>): string =>
  concept ? conceptTexts.kind : paperTexts.kinds[kind];

/** "SGA 12.03.: unverändert beschlossen; KT offen". */
export const stepsText = ({ steps }: Pick<PaperRow, 'steps'>): string =>
  steps
    .map(({ body, day, result }) =>
      [body || t.order.bodyOpen, day ? formatDay(day) : '', result ? paperTexts.results[result] : '']
        .filter(Boolean)
        .join(' '),
    )
    .join(' → ');
