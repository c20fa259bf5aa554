import { useSearchParams } from 'react-router';
import { CataloguePage } from './catalogue-page.tsx';
import { IssuedPage } from './issued-page.tsx';
import { NewReportPage } from './new-report-page.tsx';

/**
 * Berichte: all of them by purpose; with `?liste=1` what was issued, with `?neu=1` the form of a new report, with `?wie=ID`
 * the form of an issued one.
 */
export function HandoutsPage() {
  const [parameters, setParameters] = useSearchParams();
  const [id, like] = [parameters.get('id'), parameters.get('wie')];
  if (parameters.get('neu') === '1' || like !== null)
    return <NewReportPage key={like} likeId={like} onBack={() => setParameters({})} />;
  if (id === null && parameters.get('liste') === null)
    return <CataloguePage onNew={() => setParameters({ neu: '1' })} onList={() => setParameters({ liste: '1' })} />;
  return (
    <IssuedPage
      openId={id}
      onOpen={(open) => setParameters(open === null ? { liste: '1' } : { id: open })}
      onAgain={(again) => setParameters({ wie: again })}
      onCatalogue={() => setParameters({})}
    />
  );
}
