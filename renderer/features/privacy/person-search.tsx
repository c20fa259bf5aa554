import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { privacyTexts } from '../../../shared/i18n/de/privacy.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Banner, Button, ErrorState, Section } from '../../ui/index.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { HoldingsList } from './holdings-list.tsx';
import styles from './privacy.module.css';

const t = privacyTexts.search;
type Spelling = OutputOf<'privacy.spellings'>['spellings'][number];

/** Who is asked about, under which spellings, and what is held. */
export function PersonSearch({ name }: { name: string }) {
  const [text, setText] = useState(name);
  const [asked, setAsked] = useState(name);
  const { data, error, isFetching } = useCall('privacy.spellings', { name: asked || '-' }, { enabled: asked !== '' });
  return (
    <Section title={t.title} note={t.note}>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text.trim());
        }}
      >
        <Field label={t.label}>
          <Input value={text} onChange={(_event, { value }) => setText(value)} autoComplete="off" />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={text.trim() === ''}>
          {t.run}
        </Button>
      </form>
      {isFetching && <Banner>{t.searching}</Banner>}
      {error && <ErrorState error={error} />}
      {asked !== '' && data && !isFetching && (
        <Spellings key={asked} spellings={data.spellings} onDone={() => (setText(''), setAsked(''))} />
      )}
    </Section>
  );
}

/** The spellings that are meant; a person ticks them, nothing is guessed silently. */
function Spellings({ spellings, onDone }: { spellings: readonly Spelling[]; onDone: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(spellings.flatMap(({ text, certain }) => (certain ? [text] : []))),
  );
  if (spellings.length === 0) return <Banner>{t.nothing}</Banner>;
  const toggle = (text: string): void => {
    const next = new Set(chosen);
    if (!next.delete(text)) next.add(text);
    setChosen(next);
  };
  return (
    <>
      <fieldset className={styles.spellings}>
        <legend>{t.spellings}</legend>
        <p className={styles.hint}>{t.spellingsHint}</p>
        <div className={styles.choices}>
          {spellings.map(({ text, places }) => (
            <Checkbox
              key={text}
              label={t.spelling(text, places)}
              checked={chosen.has(text)}
              onChange={() => toggle(text)}
            />
          ))}
        </div>
      </fieldset>
      {chosen.size === 0 ? <Banner>{t.choose}</Banner> : <Found words={[...chosen]} onDone={onDone} />}
    </>
  );
}

function Found({ words, onDone }: { words: string[]; onDone: () => void }) {
  const navigate = useNavigate();
  const [isErasing, setErasing] = useState(false);
  const { data, error } = useCall('privacy.find', { words }, { keepPrevious: true });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Banner>{t.searching}</Banner>;
  const inform = (): void => {
    const parameters = new URLSearchParams(words.map((word) => ['wort', word]));
    void navigate(`${paths.newReport}&art=personalData&${parameters.toString()}`);
  };
  return (
    <div className={styles.found}>
      <p>{t.found(data.total, data.files.length)}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={inform}>
          {t.inform}
        </Button>
        <Button onClick={() => setErasing(true)}>{t.erase}</Button>
      </div>
      <HoldingsList held={data} />
      <EraseDialog
        open={isErasing}
        words={words}
        contactIds={data.contacts.map(({ id }) => id)}
        onClose={() => setErasing(false)}
        onDone={onDone}
      />
    </div>
  );
}
