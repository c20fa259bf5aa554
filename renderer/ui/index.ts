/** The parts every screen is made of. Screens import from here, never from a file beside it. */
export { Button, ToggleButton } from '@fluentui/react-components';
export { Chip, SegmentedControl } from './controls.tsx';
export type { CopyColumn } from './clipboard.ts';
export { copyNow, copyTextNow } from './copy-now.ts';
export { cx } from './cx.ts';
export { DayInput } from './day-input.tsx';
export { ConfirmDialog, Dialog, DialogAnswers } from './dialog.tsx';
export {
  chosenWith,
  draftOfValue,
  formValuesIn,
  parseAmount,
  parseFormDraft,
  type FormDraft,
  type FormField,
  type FormValue,
  type FormValues,
} from './form-values.ts';
export { FormFaults } from './form-faults.tsx';
export { ItemList, type Item } from './item-list.tsx';
export { LabelledSelect } from './labelled-select.tsx';
export { Mark, StatusMark, type MarkShape, type Tone } from './marks.tsx';
export { Page, PageTabs, Section } from './page.tsx';
export { offeredChoices, type Choice } from './pick-matches.ts';
export { NewRecord } from './new-record.tsx';
export { neighbourIn } from './neighbour.ts';
export { PairMatrix, type Pair } from './pair-matrix.tsx';
export { PlainTable } from './plain-table.tsx';
export { ProgressBar } from './progress-bar.tsx';
export { FormInput } from './form-input.tsx';
export { RecordForm } from './record-form.tsx';
export { RecordGroup } from './record-group.tsx';
export { RecordList } from './record-list.tsx';
export { RecordCard, RecordLines, RecordPart } from './record-part.tsx';
export { RecordPage } from './record-page.tsx';
export { RowTools } from './row-tools.tsx';
export { SearchField } from './search-field.tsx';
export { SortableList } from './sortable-list.tsx';
export { SidePanel } from './side-panel.tsx';
export {
  Awaited,
  Banner,
  EmptyState,
  ErrorState,
  KeyValueList,
  LoadingSkeleton,
  NoHits,
  shownError,
  type ShownError,
} from './states.tsx';
export { SourceFile } from './source-file.tsx';
export { TabBar } from './tab-bar.tsx';
export { TermField } from './term-field.tsx';
export { TermPicker } from './term-picker.tsx';
export { pngOf } from './png.ts';
export { TimeSlider } from './time-slider.tsx';
export { ToastProvider, useToast, useToastsOfPage } from './toast.tsx';
export { Menu, MenuEntry } from './menu.tsx';
export { useChipMenu } from './use-chip-menu.ts';
export { useNow } from './use-now.ts';
export { useSaveKey } from './use-save-key.ts';
export { useWidth } from './use-width.ts';
export type { VirtualTableProps } from './table-types.ts';
export { VirtualTable, type TableColumn } from './virtual-table.tsx';
export { leastWidth, widthOfColumns } from './table-width.ts';
export { Working } from './working.tsx';
