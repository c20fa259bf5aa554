import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { de } from '../../shared/i18n/de/index.ts';
import { Mark, type MarkShape, type Tone } from './marks.tsx';
import styles from './states.module.css';

export interface EmptyStateProps {
  title: string;
  /** The next step, in one or two sentences. */
  children: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
}

/** An empty page explains the next step and offers it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}

interface NoHitsProps {
  words: { title: string; text: string; clear: string };
  /** Takes search and filters away. */
  onClear: () => void;
}

/** Search and filters let nothing through: it says so and takes them away. */
export function NoHits({ words, onClear }: NoHitsProps) {
  return (
    <EmptyState title={words.title} action={<Button onClick={onClear}>{words.clear}</Button>}>
      {words.text}
    </EmptyState>
  );
}

/** What an error carries when it crossed the bridge. */
export interface ShownError {
  message: string;
  code?: string;
  traceId?: string;
}

/** What happened, what is safe, what to do: the sentence of the error says it; here stand the ways on. */
export function ErrorState({
  error,
  onRetry,
  action,
}: {
  error: unknown;
  onRetry?: (() => void) | undefined;
  action?: ReactNode;
}) {
  const shown = shownError(error);
  return (
    <div className={styles.error} role="alert">
      <h2 className={styles.errorTitle}>
        <Mark shape="square" tone="danger" /> {de.common.failedTitle}
      </h2>
      <p className={styles.text}>{shown.message}</p>
      {shown.code && (
        <p className={styles.code}>
          {shown.code}
          {shown.traceId && ` · ${de.common.traceId(shown.traceId)}`}
        </p>
      )}
      <div className={styles.actions}>
        {onRetry && <Button onClick={onRetry}>{de.common.retry}</Button>}
        {action}
      </div>
    </div>
  );
}

/** The German sentence of an error of a call; anything else becomes the general sentence. */
export function shownError(error: unknown): ShownError {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const traceId = 'traceId' in error && typeof error.traceId === 'string' ? error.traceId : undefined;
    return { message: error.message, code: error.code, ...(traceId && { traceId }) };
  }
  return { message: de.common.unexpected };
}

/** Holds the place of what is coming, so that nothing jumps. */
export function LoadingSkeleton({ lines = 6, height }: { lines?: number; height?: number }) {
  return (
    <output className={styles.skeleton} aria-label={de.common.loading} style={height ? { height } : undefined}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bar} data-short={index % 3 === 2} />
      ))}
    </output>
  );
}

interface AwaitedProps {
  query: { data: unknown; error: unknown; refetch: () => unknown };
  lines: number;
}

/** What stands in place of an answer: why there is none and a way on, or what holds its place. */
export function Awaited({ query: { data, error, refetch }, lines }: AwaitedProps) {
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? null : <LoadingSkeleton lines={lines} />;
}

const shapes: Record<Tone, MarkShape> = {
  ok: 'check',
  warn: 'triangle',
  danger: 'square',
  brand: 'circle',
  neutral: 'ring',
};

export interface BannerProps {
  tone?: Tone;
  title?: string;
  children: ReactNode;
  actions?: ReactNode;
}

/** A message above the content that stays until it is dealt with. */
export function Banner({ tone = 'neutral', title, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Mark shape={shapes[tone]} tone={tone} />
      <div className={styles.bannerText}>
        {title && <strong>{title} </strong>}
        {children}
      </div>
      {actions && <div className={styles.bannerActions}>{actions}</div>}
    </div>
  );
}

export interface KeyValue {
  label: ReactNode;
  value: ReactNode;
  /** Small line under the label: source, date. */
  note?: ReactNode;
}

/** Label left, value right, hairlines between. */
export function KeyValueList({ items }: { items: readonly KeyValue[] }) {
  return (
    <dl className={styles.list}>
      {items.map((item, index) => (
        <div key={index} className={styles.pair}>
          <dt>
            {item.label}
            {item.note && <span className={styles.pairNote}>{item.note}</span>}
          </dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
