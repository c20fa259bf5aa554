import { reportTexts as t } from '../../../shared/i18n/de/report.ts';
import type { marginTexts } from '../../print/coverage-report/margin-texts.ts';
import type { PaperSize } from './preview-styles.ts';

interface PreviewPageProps {
  number: number;
  of: number;
  texts: ReturnType<typeof marginTexts>;
  stacked: boolean;
  paper: PaperSize;
}

/** The sheet behind a page of text, with what print puts into its margins. */
export function PreviewPage({ number, of, texts, stacked, paper }: PreviewPageProps) {
  const along = (number - 1) * ((stacked ? paper.height : paper.width) + paper.gap);
  return (
    <div className="page" aria-hidden="true" style={stacked ? { top: `${along}mm` } : { left: `${along}mm` }}>
      {number > 1 && <div className="running">{texts.running}</div>}
      {texts.demo !== '' && <div className="demo">{texts.demo}</div>}
      <div className="foot">
        <span>{texts.foot}</span>
        <span>{`${t.page} ${number} ${t.pageOf} ${of}`}</span>
      </div>
    </div>
  );
}
