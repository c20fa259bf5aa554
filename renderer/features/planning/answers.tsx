import { Link, useNavigate } from 'react-router';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { planningTexts, statusWords } from '../../../shared/i18n/de/planning.ts';
import { targetPath } from '../../app/paths.ts';
import { useCall, useCommand } from '../../ipc/queries.ts';
import { Button, RecordLines, RecordPart, shownError, useToast } from '../../ui/index.ts';

const words = planningTexts.answers;

type Answer = OutputOf<'planning.origins'>['measures'][number];
/** Needs and gaps something speaks of. */
export interface Asked {
  gapIds?: readonly string[];
  needIds?: readonly string[];
}
const answers = (measure: Answer, { gapIds = [], needIds = [] }: Asked): boolean =>
  measure.gapIds.some((id) => gapIds.includes(id)) || measure.needIds.some((id) => needIds.includes(id));

/** The measures that answer a need or a gap, and what their state says of it. */
export function useAnswers(): (asked: Asked) => readonly Answer[] {
  const all = useCall('planning.origins', {}).data?.measures ?? [];
  return (asked) => all.filter((measure) => answers(measure, asked));
}

/** "M 3: läuft", one per measure; empty where nothing was begun. */
export const answerText = (found: readonly Answer[]): string =>
  found.map(({ number, status }) => `${number}: ${statusWords[status ?? 'none']}`).join(', ');

/** The measures behind a need or gap, each a link to its record. */
export function Answers({ asked }: { asked: Asked }) {
  const found = useAnswers()(asked);
  if (found.length === 0) return null;
  return (
    <RecordPart title={words.title}>
      <RecordLines
        lines={found.map(({ id, number, name, status }) => ({
          key: id,
          shown: (
            <Link to={targetPath({ page: 'planning', id })}>
              {number} {name}
            </Link>
          ),
          note: statusWords[status ?? 'none'],
        }))}
      />
    </RecordPart>
  );
}

export interface AnswerStart extends Asked {
  /** What the measure is called until a person names it. */
  name: string;
  fieldOfAction: string | null;
  municipalities: readonly string[];
  targetGroups: readonly string[];
}

/** One click: a measure begins with its origin, and its record opens. Undo (Strg+Z) takes it back. */
export function CreateAnswer({ start }: { start: AnswerStart }) {
  const create = useCommand('planning.createMeasure');
  const navigate = useNavigate();
  const toast = useToast();
  const { name, fieldOfAction, municipalities, targetGroups, gapIds = [], needIds = [] } = start;
  const values = {
    name,
    kind: 'measure' as const,
    fieldOfAction,
    targetGroups: [...targetGroups],
    municipalities: [...municipalities],
    level: municipalities.length === 1 ? ('municipality' as const) : ('district' as const),
    gapIds: [...gapIds],
    needIds: [...needIds],
  };
  const run = (): void =>
    create.mutate(
      { planId: null, values },
      {
        onSuccess: ({ id, number }) => {
          toast({ text: words.created(number), tone: 'ok' });
          void navigate(targetPath({ page: 'planning', id }));
        },
        onError: (error) => toast({ text: shownError(error).message, tone: 'danger' }),
      },
    );
  return (
    <Button disabledFocusable={create.isPending} onClick={run}>
      {words.create}
    </Button>
  );
}
