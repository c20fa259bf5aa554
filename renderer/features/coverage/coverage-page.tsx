import { useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Matrix } from '../../../shared/contract/coverage.ts';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { viewsTexts } from '../../../shared/i18n/de/views.ts';
import { measureTexts } from '../../../shared/i18n/de/coverage-measures.ts';
import { rateOf, responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Button, Chip, copyNow, ErrorState, LoadingSkeleton, Menu, MenuEntry, Page, useToast } from '../../ui/index.ts';
import { offersLocation } from '../offers/index.ts';
import { useSaveTable } from '../views/index.ts';
import { RoundPicker } from '../surveys/index.ts';
import { AxisPicker } from './axis-picker.tsx';
import { CoverageTabs } from './coverage-tabs.tsx';
import { CellPanel } from './cell-panel.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { gridModel, type GridLine, type GridModel } from './grid-model.ts';
import { Legend } from './legend.tsx';
import { filterOfPlace } from './list-location.ts';
import { matrixCopyColumns } from './matrix-copy.ts';
import { isUsual, matrixInput, viewFromUrl, viewToUrl, type MatrixView } from './matrix-view.ts';
import { MoreChoices } from './more-choices.tsx';
import { NothingKnown } from './nothing-known.tsx';

const texts = coverageTexts;
/** The usual matrix is the coverage report; any other one is printed as it stands here. */
function reportPath(view: MatrixView): string {
  const { axes, surveyId } = view;
  if (isUsual(view) && !view.compare && axes.rows === 'fieldOfAction' && axes.columns === 'municipality')
    return surveyId === undefined ? paths.newReport : `${paths.newReport}&erhebung=${surveyId}`;
  return `${paths.newReport}&art=coverageMatrix&${viewToUrl(view).toString()}`;
}

function subline(matrix: Matrix): string {
  const { rowAxis, columnAxis, responses, measured } = matrix;
  const pair = rowAxis === 'fieldOfAction' && columnAxis === 'municipality';
  return [
    ...(measured ? [measureTexts.line(measured.measure, measured.per)] : []),
    pair && !measured
      ? texts.subline.perMunicipality
      : texts.subline.perAxis(texts.axes[rowAxis], texts.axes[columnAxis]),
    matrix.survey.title,
    responseRate(rateOf(responses)),
    ...(matrix.ended ? [texts.subline.ended(matrix.ended, matrix.survey.year)] : []),
    texts.subline.asOf(formatInstant(matrix.asOf)),
  ].join(' · ');
}

/** Abdeckung: what is known in each Handlungsfeld of each Kommune, and what each Kommune said about it. */
export function CoveragePage() {
  const [parameters, setParameters] = useSearchParams();
  const page = useRef<HTMLDivElement>(null);
  const view = viewFromUrl(parameters);
  const query = useCall('coverage.matrix', matrixInput(view), { keepPrevious: true });
  const matrix = query.data;
  const grid = useMemo(() => (matrix ? gridModel(matrix) : null), [matrix]);
  const selected = selectedCell(grid, parameters);
  const known = matrix && grid && !isEmpty(matrix) ? { matrix, grid } : null;
  const show = (change: Partial<MatrixView>): void =>
    setParameters(viewToUrl({ ...view, ...change }), { replace: true });
  const close = (): void => {
    show({});
    page.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  };
  return (
    <Page
      title={texts.title}
      line={matrix && subline(matrix)}
      layout="fill"
      actions={known && <Actions grid={known.grid} line={subline(known.matrix)} report={reportPath(view)} />}
      toolbar={
        <>
          <CoverageTabs />
          <RoundPicker value={view.surveyId} onChange={(surveyId) => show({ surveyId })} />
          {(!matrix || known) && <Choices view={view} before={matrix?.before?.title} onChange={show} />}
        </>
      }
      panel={matrix && selected && <CellPanel matrix={matrix} {...selected} filter={view.filter} onClose={close} />}
    >
      <div ref={page} style={{ display: 'contents' }}>
        {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <LoadingSkeleton lines={14} />}
        {!query.error && matrix && !known && <NothingKnown text={texts.empty.text} />}
        {!query.error && known && <Body {...known} view={view} selected={selected} start={parameters.get('kommune')} />}
      </div>
    </Page>
  );
}

interface ChoicesProps {
  view: MatrixView;
  /** Title of the round it can be compared with. */
  before: string | undefined;
  onChange: (change: Partial<MatrixView>) => void;
}

/** What stands against what, what is counted, and whether changes are shown. */
function Choices({ view, before, onChange }: ChoicesProps) {
  return (
    <>
      <AxisPicker axes={view.axes} onChange={(axes) => onChange({ axes })} />
      {before !== undefined && (
        <Chip active={view.compare} onClick={() => onChange({ compare: !view.compare })}>
          {texts.compare.switch(before)}
        </Chip>
      )}
      <MoreChoices view={view} onChange={onChange} />
    </>
  );
}

interface SelectedCell {
  row: GridLine;
  column: GridLine;
  count: number;
}

function selectedCell(grid: GridModel | null, parameters: URLSearchParams): SelectedCell | null {
  const entry = (lines: GridLine[], id: string | null) => lines.find((line) => line.kind === 'entry' && line.id === id);
  const row = grid && entry(grid.rows, parameters.get('zeile'));
  const column = grid && entry(grid.columns, parameters.get('spalte'));
  if (!grid || !row || !column) return null;
  const at = grid.at(row, column);
  return { row, column, count: at.kind === 'cell' ? at.cell.count : at.count };
}

function Actions({ grid, line, report }: { grid: GridModel; line: string; report: string }) {
  const navigate = useNavigate();
  const toast = useToast();
  const saveTable = useSaveTable();
  const copy = (): void => {
    const copied = copyNow(matrixCopyColumns(grid), grid.rows);
    toast(copied ? { text: texts.actions.copied, tone: 'ok' } : { text: texts.actions.copyFailed, tone: 'danger' });
  };
  const saveExcel = (): void =>
    void saveTable({ title: texts.title, notes: [line], columns: matrixCopyColumns(grid), rows: grid.rows });
  return (
    <>
      <Menu label={viewsTexts.pass} look="button">
        <MenuEntry onClick={saveExcel}>{viewsTexts.excel}</MenuEntry>
        <MenuEntry onClick={copy}>{texts.actions.copy}</MenuEntry>
      </Menu>
      <Button appearance="primary" onClick={() => void navigate(report)}>
        {texts.actions.report}
      </Button>
    </>
  );
}

/** Nothing was read in and nothing entered yet. */
const isEmpty = ({ total, districtWideTotal, responses }: Matrix): boolean =>
  total === 0 && districtWideTotal === 0 && responses.answered === 0;

interface BodyProps {
  matrix: Matrix;
  grid: GridModel;
  view: MatrixView;
  selected: SelectedCell | null;
  /** The municipality the way here spoke of. */
  start: string | null;
}

/** The matrix with its legend; a cell opens beside it, a sum leads to its offers. */
function Body({ matrix, grid, view, selected, start }: BodyProps) {
  const [, setParameters] = useSearchParams();
  const navigate = useNavigate();
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return <p>{texts.emptyAxes}</p>;
  const place = selected && { row: selected.row.id, column: selected.column.id };
  const open = (row: GridLine, column: GridLine): void => {
    if (row.kind !== 'entry' || column.kind !== 'entry') {
      void navigate(offersLocation(filterOfPlace(grid, row, column, matrix.survey.year, view.filter)));
      return;
    }
    const to = viewToUrl(view);
    to.set('zeile', row.id);
    to.set('spalte', column.id);
    setParameters(to, { replace: true });
  };
  return (
    <>
      <CoverageMatrix key={start} matrix={matrix} grid={grid} selected={place} start={start} onOpen={open} />
      <Legend
        withStatements={matrix.rowAxis === 'municipality' || matrix.columnAxis === 'municipality'}
        measured={matrix.measured}
        before={view.compare ? (matrix.before?.title ?? null) : null}
      />
    </>
  );
}
