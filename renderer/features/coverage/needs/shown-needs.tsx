import type { ReactNode } from 'react';
import type { PossibleNeed } from '../../../../shared/contract/coverage-needs.ts';
import { placesIn } from '../../../../shared/domain/place-key.ts';
import { needsTexts as t } from '../../../../shared/i18n/de/coverage-needs.ts';
import { copyNow } from '../../../ui/index.ts';
import type { Names } from '../../offers/index.ts';
import type { useSaveTable } from '../../views/index.ts';
import {
  dismissedColumns,
  gapColumns,
  namedColumns,
  possibleColumns,
  possibleCopy,
  type AnswersOf,
} from './columns.ts';
import { GapPanel } from './gap-panel.tsx';
import { NamedPanel } from './named-panel.tsx';
import { NeedList, type NeedListProps } from './need-list.tsx';
import { isAsked, type NeedsPlace, type NeedView } from './needs-view.ts';
import { PossiblePanel } from './possible-panel.tsx';
import type { Needs } from './use-needs.ts';

/** One of the four lists with the record beside it. */
export interface ShownNeeds {
  list: ReactNode;
  panel: ReactNode;
  copy: () => boolean;
  /** The list as a table, for an Excel file. */
  save: (saveTable: ReturnType<typeof useSaveTable>, notes: readonly string[]) => Promise<void>;
}
interface Around {
  place: NeedsPlace;
  names: Names;
  answers: AnswersOf;
  /** Key of the record beside the list. */
  opened: string | null;
  onOpen: (key: string | null) => void;
  /** Takes the filters away. */
  onClear: () => void;
  /** Enters a need. */
  add: ReactNode;
}

interface ListOf<Row> extends Omit<NeedListProps<Row>, 'openKey' | 'onOpen' | 'onClear'> {
  panel: (row: Row, onClose: () => void) => ReactNode;
}

function shown<Row>({ panel, ...list }: ListOf<Row>, { opened, onOpen, onClear }: Around): ShownNeeds {
  const row = list.rows.find((one) => list.rowKey(one) === opened);
  const columns = list.copyColumns ?? list.columns;
  return {
    list: <NeedList {...list} openKey={opened} onOpen={(one) => onOpen(list.rowKey(one))} onClear={onClear} />,
    panel: row && panel(row, () => onOpen(null)),
    copy: () => copyNow(columns, list.rows),
    save: (saveTable, notes) => saveTable({ title: list.label, notes, columns, rows: list.rows }),
  };
}

function gaps({ gaps: all }: Needs, around: Around): ShownNeeds {
  const { place, names, answers } = around;
  const list = {
    label: t.views.gaps(),
    line: t.lines.gaps,
    columns: gapColumns(names, answers),
    beside: 6,
    rows: all.filter((gap) => isAsked(place, [gap.ags], [gap.fieldOfAction])),
    all: all.length,
    total: all.length,
    empty: t.empty.gaps,
  };
  return shown(
    {
      ...list,
      rowKey: ({ id }) => id,
      panel: (gap, onClose) => <GapPanel key={gap.id} gap={gap} names={names} onClose={onClose} />,
    },
    around,
  );
}

function named({ named: all, counts }: Needs, around: Around): ShownNeeds {
  const { place, names, add } = around;
  const list = {
    label: t.views.named(),
    line: t.lines.named,
    columns: namedColumns(names),
    rows: all.filter((need) => isAsked(place, placesIn(need.place), need.fieldsOfAction)),
    all: all.length,
    total: counts.named,
    empty: t.empty.named,
    action: add,
  };
  return shown(
    {
      ...list,
      rowKey: ({ id }) => id,
      panel: (need, onClose) => <NamedPanel key={need.id} need={need} names={names} onClose={onClose} />,
    },
    around,
  );
}

/** What both lists of possible needs share: still open, and put aside. */
function computed(all: readonly PossibleNeed[], { possible }: Needs, { place, names }: Around) {
  return {
    rows: all.filter((need) => isAsked(place, [need.ags], [need.fieldOfAction])),
    all: all.length,
    total: all.length + possible.total - possible.needs.length,
    rowKey: ({ key }: PossibleNeed) => key,
    panel: (need: PossibleNeed, onClose: () => void) => (
      <PossiblePanel key={need.key} need={need} names={names} onClose={onClose} />
    ),
  };
}

function dismissed(needs: Needs, around: Around): ShownNeeds {
  const words = { label: t.views.dismissed(), line: t.lines.dismissed, empty: t.empty.dismissed };
  const columns = dismissedColumns(around.names);
  return shown({ ...computed(needs.dismissed, needs, around), ...words, columns }, around);
}

function possible(needs: Needs, around: Around): ShownNeeds {
  const { names, add } = around;
  const { thresholds, placesPer } = needs.possible;
  const line = (
    <>
      <p>{t.lines.possible}</p>
      <p>{t.thresholds.line(thresholds, placesPer)}</p>
    </>
  );
  const words = { label: t.views.possible(), line, empty: t.empty.possible, action: add };
  const columns = { columns: possibleColumns(names), copyColumns: possibleCopy(names) };
  return shown({ ...computed(needs.open, needs, around), ...words, ...columns }, around);
}

const lists: Record<NeedView, (needs: Needs, around: Around) => ShownNeeds> = { possible, gaps, dismissed, named };

/** The list that the address asks for. */
export const shownNeeds = (needs: Needs, around: Around): ShownNeeds => lists[around.place.view](needs, around);
