import { useNavigate, useRouteError } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import { Button, ErrorState, Page } from '../ui/index.ts';
import styles from './app.module.css';

/** While the first page is loaded: the ground only, so that nothing jumps. */
export const RouteLoading = () => <div className={styles.alone} aria-busy="true" />;

/** A page threw: the frame stays, the person can go on elsewhere. */
export function RouteFailed() {
  const error = useRouteError();
  return (
    <Page title={de.common.failedTitle}>
      <ErrorState error={error} onRetry={() => location.reload()} />
    </Page>
  );
}

export function NotFound() {
  const navigate = useNavigate();
  return (
    <Page title={de.app.notFound.title}>
      <p className={styles.lost}>{de.app.notFound.text}</p>
      <Button onClick={() => void navigate('/')}>{de.app.notFound.action}</Button>
    </Page>
  );
}
