import { isPersonAlone } from '../../../../../shared/domain/contact-people.ts';
import { decisionKey } from '../../../../../shared/domain/text-folding.ts';
import { optionNames } from '../../../../../shared/i18n/de/issues.ts';
import { addIssue } from '../add-issue.ts';
import type { InterpretContext } from './context.ts';
import type { RowDraft } from './row-draft.ts';

/**
 * A private person is no Träger: as one the name would stand in every list and paper, as the contact only where publishing is agreed to.
 * Whoever is the Träger all the same, a person says. `cell` is where the Träger stands.
 */
export function settlePerson(draft: RowDraft, cell: () => string, { decisions, isKeyed }: InterpretContext): void {
  const { provider, contactName } = draft.values;
  if (typeof provider !== 'string' || isKeyed || !isPersonAlone(provider)) return;
  if (decisions.values.provider?.[decisionKey(provider)] !== undefined) return;
  const source = draft.originals.provider ?? { cell: cell(), text: provider };
  draft.remove('provider');
  if (contactName === undefined) draft.set('contactName', provider, source, true);
  addIssue(draft, {
    cell: source.cell,
    field: 'provider',
    severity: 'warning',
    code: 'PROVIDER_IS_PERSON',
    details: { text: provider },
    options: [{ id: provider, name: optionNames.isProvider, reason: '' }],
  });
}
