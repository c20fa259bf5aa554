import { Input } from '@fluentui/react-components';
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
      {questions.map(({ id, label, type, options }, index) => (
        <div key={id} className={styles.row}>
          <Input
            className={styles.grow ?? ''}
            aria-label={words.question(index + 1)}
            placeholder={words.question(index + 1)}
            value={label}
            onChange={(_event, { value }) => replace(index, { label: value })}
          />
          <select
            className={styles.select}
            aria-label={words.type(index + 1)}
            value={type}
            onChange={({ target }) => replace(index, { type: target.value as QuestionType })}
          >
            {types.map((entry) => (
              <option key={entry} value={entry}>
                {t.questionTypes[entry]}
              </option>
            ))}
          </select>
          {type === 'choice' && (
            <Input
              className={styles.grow ?? ''}
              aria-label={words.options(index + 1)}
              placeholder={words.options(index + 1)}
              value={options}
              onChange={(_event, { value }) => replace(index, { options: value })}
            />
          )}
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.removeQuestion(index + 1)}
            onClick={() => change({ questions: questions.filter((entry) => entry.id !== id) })}
          />
        </div>
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
