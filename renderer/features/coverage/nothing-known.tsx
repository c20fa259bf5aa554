import { useNavigate } from 'react-router';
import { coverageTexts } from '../../../shared/i18n/de/coverage.ts';
import { paths } from '../../app/paths.ts';
import { Button, EmptyState } from '../../ui/index.ts';

/** Matrix and map before anything was read in; the way leads to the import. */
export function NothingKnown({ text }: { text: string }) {
  const navigate = useNavigate();
  const { title, action } = coverageTexts.empty;
  const toImport = (
    <Button appearance="primary" onClick={() => void navigate(paths.imports)}>
      {action}
    </Button>
  );
  return (
    <EmptyState title={title} action={toImport}>
      {text}
    </EmptyState>
  );
}
