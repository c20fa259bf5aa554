import type { Draft } from '../../../../shared/contract/imports.ts';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { useCall } from '../../../ipc/queries.ts';
import { PickPopover, type PickPopoverProps } from './pick-popover.tsx';

type SenderKey = NonNullable<Draft['sender']['ags']>;
const districtWide = 'districtWide';

export interface SenderPickProps {
  trigger: PickPopoverProps['trigger'];
  selected: SenderKey | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onPick: (ags: SenderKey) => void;
}

/** All Kommunen of the Kreis, and "mehrere Kommunen" for a district-wide actor. */
export function SenderPick({ selected, onPick, ...popover }: SenderPickProps) {
  const { data } = useCall('regions.list', {});
  const items = [
    { id: districtWide, name: t.sender.districtWide, hint: t.sender.districtWideHint, apart: true },
    ...(data?.regions ?? []).map(({ ags, name }) => ({ id: ags, name })),
  ];
  return (
    <PickPopover
      {...popover}
      items={items}
      selected={selected ? [selected] : []}
      searchLabel={t.sender.search}
      noMatch={t.cards.noTerm}
      onPick={([ags]) => ags && onPick(ags)}
    />
  );
}
