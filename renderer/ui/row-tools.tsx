import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import styles from './record.module.css';

interface RowTool {
  /** Says which row it is about. */
  label: string;
  onClick: () => void;
  /** Nothing to do here, as at the end of a list. */
  off?: boolean;
}
interface RowToolsProps {
  up?: RowTool;
  down?: RowTool;
  edit?: RowTool;
  remove: RowTool;
}

/** What can be done with a row of a list, always in this order at its right end. */
export function RowTools({ up, down, edit, remove }: RowToolsProps) {
  return (
    <span className={styles.itemButtons}>
      {up && <Tool {...up} icon={<ArrowUpRegular />} />}
      {down && <Tool {...down} icon={<ArrowDownRegular />} />}
      {edit && <Tool {...edit} icon={<EditRegular />} />}
      <Tool {...remove} icon={<DeleteRegular />} />
    </span>
  );
}

const Tool = ({ label, icon, onClick, off = false }: RowTool & { icon: ReactElement }) => (
  <Button
    size="small"
    appearance="subtle"
    icon={icon}
    aria-label={label}
    title={label}
    disabledFocusable={off}
    onClick={onClick}
  />
);
