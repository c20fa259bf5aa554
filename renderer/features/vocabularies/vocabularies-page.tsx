import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { TermRecord } from '../../../shared/contract/vocabularies.ts';
import type { Vocabulary } from '../../../shared/domain/offer-fields.ts';
import { vocabularyNames, vocabularyTexts as t } from '../../../shared/i18n/de/vocabularies.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, EmptyState, Page, SortableList, TabBar } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { listPath, listWords, newTermPath, termPath, vocabularyAt } from './locations.ts';
import { NewTermPanel } from './new-term-panel.tsx';
import { TermPanel } from './term-panel.tsx';
import styles from './vocabularies.module.css';

const tabs = listWords.map((word) => {
  const vocabulary = vocabularyAt(word);
  return { path: listPath(vocabulary), label: vocabularyNames[vocabulary] };
});

/** Wortlisten: the terms of each list in their order, with what uses them. */
export function VocabulariesPage() {
  const { list, id } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const vocabulary = vocabularyAt(list);
  const query = useCall('vocabularies.terms', { vocabulary });
  const { data } = query;
  const terms = data?.terms ?? [];
  const go = (path: string): void => void navigate(path, { replace: true });
  const show = (one: string): void => go(termPath(vocabulary, one));
  const close = (): void => go(listPath(vocabulary));
  const open = terms.find((term) => term.id === id);
  const panel =
    parameters.get('neu') === '1' ? (
      <NewTermPanel vocabulary={vocabulary} onClose={close} onSaved={show} />
    ) : open ? (
      <TermPanel key={open.id} vocabulary={vocabulary} term={open} terms={terms} onClose={close} onShow={show} />
    ) : null;
  return (
    <Page
      title={t.title}
      line={data && t.line(vocabularyNames[vocabulary], terms.filter(({ retired }) => !retired).length)}
      toolbar={<TabBar label={t.tabs} tabs={tabs} />}
      actions={
        <Button appearance="primary" onClick={() => go(newTermPath(vocabulary))}>
          {t.create}
        </Button>
      }
      panel={panel}
    >
      <p className={styles.lead}>{t.note}</p>
      <Awaited query={query} lines={12} />
      {data && terms.length === 0 && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
      {terms.length > 0 && <TermList vocabulary={vocabulary} terms={terms} openId={id} onShow={show} />}
    </Page>
  );
}

interface TermListProps {
  vocabulary: Vocabulary;
  terms: readonly TermRecord[];
  openId: string | undefined;
  onShow: (id: string) => void;
}

function TermList({ vocabulary, terms, openId, onShow }: TermListProps) {
  const undoable = useUndoable();
  const move = (id: string, to: number): void => {
    const name = terms.find((term) => term.id === id)?.name ?? '';
    void undoable(() => call('vocabularies.move', { vocabulary, id, to }), t.moved(name));
  };
  const line = (term: TermRecord) => <TermLine term={term} open={term.id === openId} onShow={() => onShow(term.id)} />;
  const retired = terms.filter((term) => term.retired);
  return (
    <div className={styles.lines}>
      <SortableList
        label={t.list(vocabularyNames[vocabulary])}
        items={terms
          .filter((term) => !term.retired)
          .map((term) => ({ id: term.id, name: term.name, content: line(term) }))}
        onMove={move}
      />
      {retired.length > 0 && (
        <section>
          <h2 className={styles.part}>{t.retiredTitle}</h2>
          <p className={styles.lead}>{t.retiredNote}</p>
          <ul className={styles.retired}>
            {retired.map((term) => (
              <li key={term.id}>{line(term)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const shownUses = 2;
function usesText({ uses }: TermRecord): string {
  if (uses.length === 0) return t.unused;
  const named = uses.slice(0, shownUses).map(t.use).join(', ');
  return uses.length > shownUses ? `${named} ${t.more(uses.length - shownUses)}` : named;
}

function TermLine({ term, open, onShow }: { term: TermRecord; open: boolean; onShow: () => void }) {
  const state = term.mergedInto === null ? (term.fixed ? t.fixed : '') : t.mergedInto(term.mergedInto);
  return (
    <div className={styles.line} data-open={open}>
      <button type="button" className={styles.name} aria-current={open ? 'true' : undefined} onClick={onShow}>
        {term.name}
      </button>
      <span className={styles.muted}>{usesText(term)}</span>
      <span className={styles.muted}>{state || t.synonymCount(term.synonyms.length)}</span>
    </div>
  );
}
