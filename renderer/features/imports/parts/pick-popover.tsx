import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PickList, type PickListProps } from './pick-list.tsx';
import styles from './pick-list.module.css';

export interface PickPopoverProps extends PickListProps {
  /** The button that opens the list. */
  trigger: ReactElement<Record<string, unknown>>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A `PickList` that opens at a button and closes with the choice. */
export function PickPopover({ trigger, open, onOpenChange, onPick, ...list }: PickPopoverProps) {
  return (
    <Popover open={open} onOpenChange={(_, data) => onOpenChange(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>{trigger}</PopoverTrigger>
      <PopoverSurface className={styles.surface ?? ''} aria-label={list.searchLabel}>
        <PickList
          {...list}
          onPick={(ids) => {
            onOpenChange(false);
            onPick(ids);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
