import type { BlockDocument, BlockDocumentOptions } from '../../../../shared/contract/documents.ts';
import type { TemplatePurpose } from '../../../../shared/contract/house.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { houseTexts } from '../../../../shared/i18n/de/house.ts';
import type { ReadContext } from '../../platform/context.ts';
import { placeholderKey, templateValues } from '../house/index.ts';
import { blockDocument } from './handout-data.ts';
import { newestMeeting, newestPaper } from './handouts.repository.ts';

/** What a template is shown with: the newest paper, the newest meeting that was held, the directory of offers. */
function exampleOf({ db }: ReadContext, purpose: TemplatePurpose): BlockDocumentOptions | null {
  if (purpose === 'report') return { kind: 'directory' };
  const recordId = purpose === 'paper' ? newestPaper(db) : newestMeeting(db);
  return recordId === null ? null : { kind: purpose, recordId };
}
async function documentFor(context: ReadContext, purpose: TemplatePurpose): Promise<BlockDocument | null> {
  const options = exampleOf(context, purpose);
  try {
    return options && (await blockDocument(context, options));
  } catch (error) {
    // There is nothing yet to make a directory of.
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Every placeholder with what it would be filled with. */
export async function templatePreview(
  context: ReadContext,
  { purpose }: { purpose: TemplatePurpose },
): Promise<OutputOf<'handouts.templatePreview'>> {
  const document = await documentFor(context, purpose);
  const values = document && templateValues(document, new Set());
  const rows = houseTexts.placeholders[purpose].map(({ name, meaning, part }) => {
    const key = placeholderKey(name);
    const value = part
      ? houseTexts.templates.partValue(values?.parts.get(key)?.length ?? 0)
      : (values?.words.get(key) ?? '');
    return { name, meaning, value };
  });
  return { of: document?.title ?? null, rows };
}
