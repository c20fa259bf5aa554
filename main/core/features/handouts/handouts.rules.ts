import type { Handout, IssuedDocument } from '../../../../shared/contract/handouts.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import { rateOf } from '../../../../shared/i18n/de/response-rate.ts';
import { sheetTexts } from '../../../../shared/i18n/de/municipality-sheet.ts';
import { isBlockDocument, isMap, isSheet } from '../../../../shared/domain/handout-kinds.ts';

const unsafe = /[<>:"/\\|?*\u0000-\u001f]/g;

/** A speaking file name that every Windows accepts: `2026-11-22_Integrationsangebote-in-den-Kommunen.pdf`. */
export function documentFileName(title: string, day: string, format: string): string {
  const words = title.normalize('NFC').replace(unsafe, ' ').trim().split(/\s+/).join('-').slice(0, 80);
  return `${day}_${words.replace(/[. -]+$/, '') || 'Bericht'}.${format}`;
}

/** The file name of a document; a kind with a form of its own brings it along. */
export function fileNameOf(handout: Handout, format: string): string {
  if (isBlockDocument(handout) && handout.fileStem) return `${handout.fileStem}.${format}`;
  return documentFileName(factsOf(handout).title, localDay(handout.asOf), format);
}

type Facts = Pick<
  IssuedDocument,
  'title' | 'attachmentTo' | 'meeting' | 'asOf' | 'surveyId' | 'ags' | 'rate' | 'total'
>;

/** What the list of issued documents shows of the data of one. */
export function factsOf(handout: Handout): Facts {
  if (isBlockDocument(handout)) {
    const { title, options, surveyId, responses, asOf } = handout;
    const { attachmentTo = '', meeting = '', ags = '' } = options;
    return {
      title,
      attachmentTo,
      meeting,
      asOf,
      surveyId,
      ags,
      rate: responses ? rateOf(responses) : null,
      total: null,
    };
  }
  if (isSheet(handout)) {
    const { municipality, survey, responses, offers, asOf } = handout;
    const place = { surveyId: survey.id, ags: municipality.ags };
    const title = sheetTexts.title(municipality.name);
    return { title, attachmentTo: '', meeting: '', asOf, ...place, rate: rateOf(responses), total: offers.length };
  }
  if (isMap(handout)) {
    const { layer, options, asOf } = handout;
    const { title, attachmentTo, meeting } = options;
    const { survey, responses } = layer;
    return { title, attachmentTo, meeting, asOf, surveyId: survey.id, ags: '', rate: rateOf(responses), total: null };
  }
  const { matrix, options, asOf } = handout;
  const { title, attachmentTo, meeting } = options;
  return {
    title,
    attachmentTo,
    meeting,
    asOf,
    surveyId: matrix.survey.id,
    ags: '',
    rate: rateOf(matrix.responses),
    total: matrix.total,
  };
}
