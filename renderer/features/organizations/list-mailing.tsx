import { useNavigate, useSearchParams } from 'react-router';
import type { OrganizationFilter } from '../../../shared/contract/organizations.ts';
import { organizationsTexts as t } from '../../../shared/i18n/de/organizations.ts';
import { MailingButton } from '../mailings/index.ts';
import { organizationsPath } from './locations.ts';

/** Letters to the actors of the list; the address may ask for them. */
export function ListMailing({ filter }: { filter: OrganizationFilter }) {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const asked = parameters.get('serienbrief') === '1';
  const close = (): void => void navigate(organizationsPath, { replace: true });
  return <MailingButton source={{ of: 'organizations', filter }} name={t.list} asked={asked} onClose={close} />;
}
