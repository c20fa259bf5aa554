import { useCallback } from 'react';
import { RouterProvider } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import type { ShellState } from '../../shared/contract/shell.ts';
import { WelcomePage } from '../features/welcome/index.ts';
import { useAdoptShellState, useShellState } from '../ipc/shell.ts';
import { ErrorState } from '../ui/index.ts';
import styles from './app.module.css';
import { DemoGate } from './demo-gate.tsx';
import { router } from './router.tsx';

/** Welcome page without a data folder, the frame with one. */
export function App() {
  const { data: state, error, refetch } = useShellState();
  const adopt = useAdoptShellState();
  const opened = useCallback(
    (next: ShellState, path?: string) => {
      if (next.workspace) void router.navigate(path ?? '/');
      adopt(next);
    },
    [adopt],
  );
  if (error) {
    return (
      <main className={styles.alone}>
        <h1>{de.app.name}</h1>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!state) {
    return (
      <main className={styles.alone} aria-busy="true">
        <p className={styles.opening}>{de.app.starting}</p>
      </main>
    );
  }
  if (!state.workspace) return <WelcomePage state={state} onOpened={opened} />;
  return (
    <DemoGate key={state.workspace.folder}>
      <RouterProvider router={router} />
    </DemoGate>
  );
}
