import { useState } from 'react';
import type { CoverageAxis, Matrix } from '../../../shared/contract/coverage.ts';
import type { OfferFilter } from '../../../shared/contract/offers.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { formatDay } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { ErrorState, LoadingSkeleton, SidePanel, StatusMark } from '../../ui/index.ts';
import { OriginLine } from '../offers/index.ts';
import { Answers } from '../planning/index.ts';
import { answerToCell } from './answer-start.ts';
import { CellActions } from './cell-actions.tsx';
import styles from './coverage.module.css';
import type { CellContent, CellDialog } from './cell-content.ts';
import { CellDialogs } from './cell-dialogs.tsx';
import type { GridLine } from './grid-model.ts';
import { GapText } from './gap-text.tsx';
import { narrowed } from './list-location.ts';
import { OfferLinks } from './offer-links.tsx';

export interface MunicipalityCellProps {
  axis: CoverageAxis;
  term: GridLine;
  place: GridLine;
  survey: Matrix['survey'];
  /** Offers on the spot; the core answers with the first 500 of them. */
  count: number;
  /** What the matrix counts through. */
  filter: OfferFilter;
  onClose: () => void;
}

const words = coverageTexts.panel;

/** The panel of a cell with a municipality: what it said, what exists, and whether that is a gap. */
export function MunicipalityCell(props: MunicipalityCellProps) {
  const { axis, term, place, survey, filter, onClose } = props;
  const query = useCall(
    'coverage.cell',
    { axis, term: term.id, ags: place.id, surveyId: survey.id, filter },
    { keepPrevious: true },
  );
  const [dialog, setDialog] = useState<CellDialog | null>(null);
  const cell = query.data;
  const title = words.cellTitle(term.name, place.name);
  const decides = axis === 'fieldOfAction' && term.id !== '';
  return (
    <>
      <SidePanel
        title={title}
        onClose={onClose}
        status={cell && <Status cell={cell} />}
        source={cell?.statementOrigin && <OriginLine origin={cell.statementOrigin} />}
        actions={
          cell &&
          (decides ? (
            <CellActions
              cell={cell}
              answer={answerToCell({ ags: place.id, fieldOfAction: term.id }, title, {
                gapIds: cell.gaps.map(({ id }) => id),
              })}
              onChoose={setDialog}
            />
          ) : (
            <p className={styles.note}>{coverageTexts.onlyForFields}</p>
          ))
        }
      >
        {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {!cell && !query.error && <LoadingSkeleton lines={6} />}
        {cell && <Content cell={cell} {...props} />}
      </SidePanel>
      {cell && decides && (
        <CellDialogs
          dialog={dialog}
          cell={cell}
          term={term}
          place={place}
          surveyId={survey.id}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

function Status({ cell }: { cell: CellContent }) {
  const [gap] = cell.gaps;
  if (gap)
    return (
      <StatusMark shape="diamond" tone="warn" appearance="pill">
        {words.gapChip(formatDay(gap.confirmedAt))}
      </StatusMark>
    );
  const shape = cell.statement === 'named' ? 'check' : cell.statement === 'confirmedNone' ? 'square' : 'ring';
  return (
    <StatusMark shape={shape} tone={cell.statement === 'named' ? 'brand' : 'neutral'} appearance="pill">
      {coverageTexts.statements[cell.statement]}
    </StatusMark>
  );
}

function Content({ cell, count, axis, term, place, survey, filter }: MunicipalityCellProps & { cell: CellContent }) {
  const terms = { [axis]: [term.id] };
  const { gaps, statement } = cell;
  const said =
    gaps.length > 0 && statement === 'notMentioned'
      ? coverageTexts.silentWithGap
      : coverageTexts.statementSentences[statement];
  return (
    <>
      <p>{said(place.name, term.name)}</p>
      {gaps.map((gap) => (
        <GapText key={gap.id} gap={gap} />
      ))}
      <Answers asked={{ gapIds: gaps.map(({ id }) => id) }} />
      <OfferLinks
        title={words.offersHere}
        none={words.noneHere}
        offers={cell.offers}
        total={Math.max(count, cell.offers.length)}
        filter={narrowed(filter, { municipalities: [place.id], terms }, survey.year)}
      />
      <OfferLinks
        title={words.districtWide}
        none={words.noneDistrictWide}
        offers={cell.districtWide}
        total={cell.districtWide.length}
        filter={narrowed(filter, { districtWide: true, terms }, survey.year)}
      />
    </>
  );
}
