import { useState } from 'react';
import type { Vocabulary } from '../../../../shared/domain/offer-fields.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { vocabularyNames } from '../../../../shared/i18n/de/vocabularies.ts';
import { call } from '../../../ipc/client.ts';
import { useUndoable } from '../../../ipc/use-undoable.ts';
import { Button, type Choice } from '../../../ui/index.ts';
import { PickPopover } from '../parts/pick-popover.tsx';

export interface AnswerProps {
  disabled: boolean;
  /** `words` where the names of the terms are not known yet. */
  onAnswer: (termIds: string[], words?: string[]) => void;
}

/** A word that a list lacks becomes one of its terms, as under Wortlisten; it can be taken back. */
function useNewTerm(): (vocabulary: Vocabulary, name: string) => Promise<string | null> {
  const undoable = useUndoable();
  return async (vocabulary, name) => {
    const run = () => call('vocabularies.save', { vocabulary, id: null, values: { name } });
    const made = await undoable(run, t.cards.termMade(name, vocabularyNames[vocabulary]));
    return made?.id ?? null;
  };
}

interface OtherTermsProps extends AnswerProps {
  label: string;
  terms: readonly Choice[];
  /** The list that may get a new term; none for municipalities. */
  vocabulary: Vocabulary | undefined;
  original: string;
}

/** Every other answer, and a new term where none fits. */
export function OtherTerms({ label, terms, vocabulary, original, disabled, onAnswer }: OtherTermsProps) {
  const [open, setOpen] = useState(false);
  const newTerm = useNewTerm();
  if (terms.length === 0) return null;
  const create = async (name: string): Promise<void> => {
    setOpen(false);
    const id = vocabulary && (await newTerm(vocabulary, name));
    if (id) onAnswer([id], [name]);
  };
  return (
    <PickPopover
      trigger={<Button disabled={disabled}>{t.cards.other}</Button>}
      open={open}
      onOpenChange={setOpen}
      items={terms.map(({ id, name, synonyms }) => ({ id, name, synonyms }))}
      selected={[]}
      searchLabel={t.cards.searchTerm(label)}
      noMatch={t.cards.noTerm}
      multiple={t.cards.applyTerms}
      create={
        vocabulary ? { proposal: original, label: t.cards.newTerm, onCreate: (name) => void create(name) } : undefined
      }
      onPick={onAnswer}
    />
  );
}
