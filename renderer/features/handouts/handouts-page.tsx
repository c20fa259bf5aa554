import { useSearchParams } from 'react-router';
import { IssuedPage } from './issued-page.tsx';
import { NewReportPage } from './new-report-page.tsx';

/** Berichte: what was issued, and with `?neu=1` the form of a new report. */
export function HandoutsPage() {
  const [parameters, setParameters] = useSearchParams();
  if (parameters.get('neu') === '1') return <NewReportPage onBack={() => setParameters({})} />;
  return (
    <IssuedPage
      openId={parameters.get('id')}
      onOpen={(id) => setParameters(id === null ? {} : { id })}
      onNew={() => setParameters({ neu: '1' })}
    />
  );
}
