import { Link } from 'react-router';
import type { MeasureRecord } from '../../../shared/contract/planning.ts';
import { planningTexts } from '../../../shared/i18n/de/planning.ts';
import { gapPath, namedNeedPath } from '../../app/paths.ts';
import { RecordLines, RecordPart } from '../../ui/index.ts';

const words = planningTexts.answers;

/** The gaps and needs a measure answers, each a link to where it was decided or named. */
export function Origins({ measure: { gaps, needs } }: { measure: Pick<MeasureRecord, 'gaps' | 'needs'> }) {
  if (gaps.length + needs.length === 0) return null;
  return (
    <RecordPart title={words.origin}>
      <RecordLines
        lines={[
          ...gaps.map(({ id, name }) => ({
            key: id,
            shown: <Link to={gapPath(id)}>{name}</Link>,
            note: words.gap,
          })),
          ...needs.map(({ id, name }) => ({
            key: id,
            shown: <Link to={namedNeedPath(id)}>{name}</Link>,
            note: words.need,
          })),
        ]}
      />
    </RecordPart>
  );
}
