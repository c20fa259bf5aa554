import { useRef, type ChangeEvent } from 'react';
import { settings as texts } from '../../../shared/i18n/de/settings.ts';
import { recordTexts } from '../../../shared/i18n/de/record.ts';
import { useCommand } from '../../ipc/queries.ts';
import { Button, Section, shownError, useToast } from '../../ui/index.ts';
import styles from './settings.module.css';

const words = texts.logo;
/** Every kept report holds the logo it was printed with. */
const mostBytes = 200_000;

const readAsUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });

/** The logo of the letterhead: a PNG or JPEG, shown as it will be printed. */
export function Logo({ logo }: { logo: string }) {
  const input = useRef<HTMLInputElement>(null);
  const save = useCommand('settings.update');
  const toast = useToast();
  const store = (next: string): void =>
    save.mutate(
      { logo: next },
      {
        onSuccess: () => toast({ text: texts.saved, tone: 'ok' }),
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      },
    );
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    if (file.size > mostBytes || !/^image\/(png|jpeg)$/.test(file.type)) {
      toast({ text: words.refused(file.name), tone: 'danger' });
      return;
    }
    readAsUrl(file).then(store, () => toast({ text: words.refused(file.name), tone: 'danger' }));
  };
  return (
    <Section title={words.title} note={words.note}>
      {logo !== '' && <img className={styles.logo} src={logo} alt={words.alt} />}
      <div className={styles.row}>
        <input
          ref={input}
          className="visuallyHidden"
          type="file"
          accept="image/png,image/jpeg"
          aria-label={words.choose}
          tabIndex={-1}
          onChange={choose}
        />
        <Button disabled={save.isPending} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {logo !== '' && <Button onClick={() => store('')}>{recordTexts.remove}</Button>}
      </div>
    </Section>
  );
}
