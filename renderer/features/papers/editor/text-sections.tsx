import { Input } from '@fluentui/react-components';
import { useState, type FocusEvent } from 'react';
import { paperContent, type PaperRecord } from '../../../../shared/contract/papers.ts';
import { editorTexts as t } from '../../../../shared/i18n/de/editor.ts';
import { Button, StatusMark, type MarkShape, type Tone } from '../../../ui/index.ts';
import styles from './editor.module.css';
import { TextEditor } from './text-editor.tsx';
import type { Autosave, SaveState } from './use-autosave.ts';

type Content = PaperRecord['content'];
type Section = Content['sections'][number] & { key: string };

const looks: Record<SaveState, { shape: MarkShape; tone: Tone }> = {
  saved: { shape: 'check', tone: 'ok' },
  unsaved: { shape: 'ring', tone: 'neutral' },
  saving: { shape: 'ring', tone: 'neutral' },
  failed: { shape: 'square', tone: 'danger' },
};
let count = 0;
const keyed = (section: Content['sections'][number]): Section => ({ ...section, key: `abschnitt${(count += 1)}` });

const contentOf = (sections: readonly Section[]): Content => ({
  sections: sections.map(({ heading, blocks }) => ({ heading: heading.trim() || t.sectionName, blocks })),
});
/** As the core stores it, so that two texts can be compared. */
const storedText = (content: Content): string => JSON.stringify(paperContent.parse(content));

interface TextSectionsProps {
  content: Content;
  autosave: Autosave;
  /** Writes one section, or one live block of it, as a Word file. */
  onWord: (section: number, live?: number) => void;
}

/** What is on the screen is the truth while it is edited; what an undo brought back is drawn anew. */
function useSections(content: Content, { state, changed }: Autosave) {
  const [sections, setSections] = useState(() => content.sections.map(keyed));
  const [known, setKnown] = useState(content);
  if (content !== known && state === 'saved') {
    setKnown(content);
    if (storedText(content) !== storedText(contentOf(sections))) setSections(content.sections.map(keyed));
  }
  const put = (next: Section[]): void => {
    setSections(next);
    changed(contentOf(next));
  };
  return {
    sections,
    add: (): void => put([...sections, keyed({ heading: t.sectionName, blocks: [] })]),
    set: (key: string, change: Partial<Section>): void =>
      put(sections.map((section) => (section.key === key ? { ...section, ...change } : section))),
    remove: (key: string): void => put(sections.filter((section) => section.key !== key)),
  };
}

/** The sections of a paper, each with its heading and its text. */
export function TextSections({ content, autosave, onWord }: TextSectionsProps) {
  const { sections, add, set, remove } = useSections(content, autosave);
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) void autosave.save();
  };
  return (
    <div className={styles.sections} onBlur={onBlur}>
      {sections.map((section, index) => (
        <section key={section.key} className={styles.section} aria-label={section.heading}>
          <SectionHead
            section={section}
            onRename={(heading) => set(section.key, { heading })}
            onWord={() => onWord(index)}
            onRemove={sections.length > 1 ? () => remove(section.key) : null}
          />
          <TextEditor
            section={section.heading}
            blocks={section.blocks}
            onWord={(live) => onWord(index, live)}
            onChange={(blocks) => set(section.key, { blocks })}
          />
        </section>
      ))}
      <div className={styles.foot}>
        <Button size="small" onClick={add}>
          {t.addSection}
        </Button>
        <output>
          <StatusMark {...looks[autosave.state]}>{t[autosave.state]}</StatusMark>
        </output>
        <span className={styles.note}>{t.keys}</span>
      </div>
    </div>
  );
}

interface SectionHeadProps {
  section: Section;
  onRename: (heading: string) => void;
  onWord: () => void;
  /** Not for the only section. */
  onRemove: (() => void) | null;
}

/** The heading; a section with text leaves as a Word file, an empty one can go. */
function SectionHead({ section: { heading, blocks }, onRename, onWord, onRemove }: SectionHeadProps) {
  return (
    <div className={styles.sectionHead}>
      <Input
        className={styles.heading}
        appearance="filled-lighter"
        aria-label={t.renameSection(heading)}
        value={heading}
        onChange={(_, { value }) => onRename(value)}
      />
      {blocks.length > 0 && (
        <Button size="small" appearance="subtle" aria-label={t.chapterAsWord(heading)} onClick={onWord}>
          {t.asWord}
        </Button>
      )}
      {onRemove && blocks.length === 0 && (
        <Button size="small" appearance="subtle" aria-label={t.removeSection(heading)} onClick={onRemove}>
          {t.removeBlock}
        </Button>
      )}
    </div>
  );
}
