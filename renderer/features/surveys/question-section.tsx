import { Input, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { QuestionType } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Button, Section } from '../../ui/index.ts';
import type { QuestionEntry, SurveyForm } from './survey-form.rules.ts';
import styles from './surveys.module.css';

const words = t.form;
const types = Object.keys(t.questionTypes) as QuestionType[];

/** The first free id: ids stay with their question when others go. */
function freeId(questions: readonly QuestionEntry[]): string {
  let number = questions.length + 1;
  while (questions.some(({ id }) => id === `q${number}`)) number += 1;
  return `q${number}`;
}

interface SectionProps {
  form: SurveyForm;
  change: (part: Partial<SurveyForm>) => void;
}

/** Own questions of a round. */
export function QuestionSection({ form, change }: SectionProps) {
  const { questions } = form;
  const replace = (at: number, part: Partial<QuestionEntry>): void =>
    change({ questions: questions.map((entry, index) => (index === at ? { ...entry, ...part } : entry)) });
  return (
    <Section title={words.questions} note={words.questionsNote}>
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          question={question}
          number={index + 1}
          onChange={(part) => replace(index, part)}
          onRemove={() => change({ questions: questions.filter((entry) => entry.id !== question.id) })}
        />
      ))}
      <Button
        onClick={() =>
          change({ questions: [...questions, { id: freeId(questions), label: '', type: 'text', options: '' }] })
        }
      >
        {words.addQuestion}
      </Button>
    </Section>
  );
}

interface QuestionRowProps {
  question: QuestionEntry;
  number: number;
  onChange: (part: Partial<QuestionEntry>) => void;
  onRemove: () => void;
}

/** One question: its words, the kind of answer, and what can be chosen. */
function QuestionRow({ question, number, onChange, onRemove }: QuestionRowProps) {
  const { label, type, options } = question;
  return (
    <div className={styles.row}>
      <Input
        className={styles.grow ?? ''}
        aria-label={words.question(number)}
        placeholder={words.question(number)}
        value={label}
        onChange={(_event, { value }) => onChange({ label: value })}
      />
      <Select
        aria-label={words.type(number)}
        value={type}
        onChange={(_event, { value }) => onChange({ type: value as QuestionType })}
      >
        {types.map((entry) => (
          <option key={entry} value={entry}>
            {t.questionTypes[entry]}
          </option>
        ))}
      </Select>
      {type === 'choice' && (
        <Input
          className={styles.grow ?? ''}
          aria-label={words.options(number)}
          placeholder={words.options(number)}
          value={options}
          onChange={(_event, { value }) => onChange({ options: value })}
        />
      )}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.removeQuestion(number)}
        onClick={onRemove}
      />
    </div>
  );
}
