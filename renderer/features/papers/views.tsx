import { useNavigate } from 'react-router';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { papersPath, resolutionsPath } from './locations.ts';

const places = { papers: papersPath, resolutions: resolutionsPath } as const;
type View = keyof typeof places;

/** Papers or what was decided. */
export function Views({ view }: { view: View }) {
  const navigate = useNavigate();
  return (
    <SegmentedControl
      label={t.views.label}
      value={view}
      options={[
        { value: 'papers', label: t.views.papers },
        { value: 'resolutions', label: t.views.resolutions },
      ]}
      onChange={(next: View) => void navigate(places[next], { replace: true })}
    />
  );
}
