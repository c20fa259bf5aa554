import { useState } from 'react';
import { templatePurposes, type TemplatePurpose, type WordTemplate } from '../../../shared/contract/house.ts';
import { houseTexts } from '../../../shared/i18n/de/house.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Awaited, Button, Section, shownError, StatusMark, useToast } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import { TemplatePreview } from './template-preview.tsx';
import styles from './settings.module.css';

const t = houseTexts.templates;

/** The house's own Word templates: one each for papers, minutes and reports. */
export function WordTemplates() {
  const query = useCall('house.templates', {});
  const { data } = query;
  const [shown, setShown] = useState<TemplatePurpose | null>(null);
  const of = (purpose: TemplatePurpose): WordTemplate | undefined =>
    data?.templates.find((one) => one.purpose === purpose);
  return (
    <Section title={t.title} note={t.note}>
      <Awaited query={query} lines={6} />
      {data &&
        templatePurposes.map((purpose) => (
          <Template key={purpose} purpose={purpose} template={of(purpose)} onShow={() => setShown(purpose)} />
        ))}
      {shown && <TemplatePreview purpose={shown} template={of(shown)} onClose={() => setShown(null)} />}
    </Section>
  );
}

interface TemplateProps {
  purpose: TemplatePurpose;
  template: WordTemplate | undefined;
  onShow: () => void;
}
function Template({ purpose, template, onShow }: TemplateProps) {
  const name = houseTexts.purposes[purpose];
  const undoable = useUndoable();
  const sample = useCommand('shell.saveSampleTemplate');
  const toast = useToast();
  const choose = async (): Promise<void> => {
    const [file] = (await call('shell.chooseFiles', { purpose: 'wordTemplate' })).files;
    if (file) await undoable(() => call('shell.keepTemplate', { purpose, token: file.token }), t.kept(file.name));
  };
  const saveSample = (): void =>
    sample.mutate(
      { purpose },
      {
        onSuccess: ({ saved, fileName }) => saved && toast({ text: t.sampleSaved(fileName), tone: 'ok' }),
        onError: (problem) => toast({ text: shownError(problem).message, tone: 'danger' }),
      },
    );
  return (
    <div className={styles.template}>
      <h3>{name}</h3>
      {template ? <Kept template={template} /> : <p className={styles.hint}>{t.own}</p>}
      <div className={styles.buttons}>
        <Button size="small" aria-label={template ? t.replace(name) : t.choose(name)} onClick={() => void choose()}>
          {template ? t.replaceShort : t.chooseShort}
        </Button>
        <Button size="small" aria-label={t.preview(name)} onClick={onShow}>
          {t.previewShort}
        </Button>
        <Button size="small" aria-label={t.sample(name)} disabled={sample.isPending} onClick={saveSample}>
          {t.sampleShort}
        </Button>
        {template && (
          <Button
            size="small"
            aria-label={t.remove(name)}
            onClick={() => void undoable(() => call('house.removeTemplate', { purpose }), t.removed)}
          >
            {t.removeShort}
          </Button>
        )}
      </div>
    </div>
  );
}

const list = (names: readonly string[]): string => names.join(', ');

/** The kept file with what was found in it. */
function Kept({ template: { name, at, person, check } }: { template: WordTemplate }) {
  const warnings = check
    ? [
        check.unknown.length > 0 && t.unknown(list(check.unknown)),
        check.broken.length > 0 && t.broken(list(check.broken)),
        check.missing.length > 0 && t.missing(list(check.missing)),
      ].filter((one) => one !== false)
    : [];
  return (
    <>
      <p className={styles.path}>{name}</p>
      <p className={styles.hint}>{t.loaded(formatInstant(at), person)}</p>
      {check === null ? (
        <p>
          <StatusMark shape="square" tone="danger">
            {t.unreadable}
          </StatusMark>
        </p>
      ) : (
        <p>
          <StatusMark shape="check" tone="ok">
            {t.filled(check.filled.length)}
          </StatusMark>
          {warnings.length === 0 && <span className={styles.hint}> · {t.complete}</span>}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning}>
          <StatusMark shape="triangle" tone="warn">
            {warning}
          </StatusMark>
        </p>
      ))}
    </>
  );
}
