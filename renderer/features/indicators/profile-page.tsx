import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { profileBlocks } from '../../../shared/domain/indicators/profile-blocks.ts';
import { audiences, type Audience } from '../../../shared/domain/indicators/words.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { indicatorTexts } from '../../../shared/i18n/de/indicators.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Banner, Button, LabelledSelect, Page, SegmentedControl } from '../../ui/index.ts';
import { BlocksPreview } from '../handouts/index.ts';
import styles from './indicators.module.css';
import { indicatorPaths, IndicatorTabs } from './tabs.tsx';

const t = indicatorTexts.profile;
const comparison = indicatorTexts.comparison;

/** One Kommune in figures, offers, structures and measures, as the page would be printed. */
export function ProfilePage() {
  const { ags } = useParams();
  const navigate = useNavigate();
  const [audience, setAudience] = useState<Audience>('internal');
  const regions = useCall('regions.list', {});
  const places = regions.data?.regions ?? [];
  const shown = ags ?? places[0]?.ags ?? '';
  const query = useCall('indicators.profile', { ags: shown, audience }, { enabled: shown !== '', keepPrevious: true });
  const { data } = query;
  return (
    <Page
      title={indicatorTexts.title}
      line={data?.name}
      actions={
        <Button appearance="primary" onClick={() => void navigate(`/berichte?neu=1&art=profile&kommune=${shown}`)}>
          {common.asReport}
        </Button>
      }
      toolbar={
        <>
          <IndicatorTabs />
          <LabelledSelect
            label={t.municipality}
            value={shown}
            options={places.map((place) => ({ key: place.ags, label: place.name }))}
            onChange={(key) => void navigate(`${indicatorPaths.profile}/${key}`, { replace: true })}
          />
          <SegmentedControl
            label={comparison.audience}
            value={audience}
            options={audiences.map((value) => ({ value, label: comparison.audiences[value] }))}
            onChange={setAudience}
          />
        </>
      }
    >
      <Awaited query={query} lines={12} />
      {data && (
        <div className={styles.sheet}>
          {audience === 'internal' && <Banner>{comparison.internal}</Banner>}
          <BlocksPreview label={t.title(data.name)} blocks={profileBlocks(data)} />
        </div>
      )}
    </Page>
  );
}
