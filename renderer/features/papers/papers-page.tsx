import { useParams, useSearchParams } from 'react-router';
import { PaperListPage } from './paper-list-page.tsx';
import { PaperPage } from './paper-page.tsx';
import { ResolutionsPage } from './resolutions-page.tsx';

/** Vorlagen und Beschlüsse: the list, what was decided, or one paper. */
export function PapersPage() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  if (id) return <PaperPage key={id} id={id} />;
  return parameters.get('sicht') === 'beschluesse' ? <ResolutionsPage /> : <PaperListPage />;
}
