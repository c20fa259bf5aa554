import { useEffect, useMemo, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { localDay } from '../../shared/i18n/format.ts';
import { de } from '../../shared/i18n/de/index.ts';
import { useUndo } from '../features/history/index.ts';
import { Palette } from '../features/search/index.ts';
import { call } from '../ipc/client.ts';
import { useCall } from '../ipc/queries.ts';
import { useAdoptShellState, useOpenShell } from '../ipc/shell.ts';
import { shownError, useNow, useToast, useToastsOfPage } from '../ui/index.ts';
import styles from './app.module.css';
import { dueCounts } from './due-counts.ts';
import { DropTarget } from './drop-target.tsx';
import { Help } from './help.tsx';
import { lastVisit, noteVisit } from './last-visit.ts';
import { Navigation } from './navigation.tsx';
import { usePaletteCommands } from './palette-commands.ts';
import { paths, placeOf } from './paths.ts';
import { TopBar } from './top-bar.tsx';
import { useImportFiles } from './use-import-files.ts';
import { usePaste } from './use-paste.ts';
import { offeredToPage, useShortcuts, type AppCommands } from './use-shortcuts.ts';

/** Top bar, navigation and the white sheet with the page; keys, palette, help and dropped files for all of them. */
export function Frame() {
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const files = useImportFiles();
  const undo = useUndo();
  const commands = useAppCommands(files.choose, undo.askLast, setPalette, setHelp);
  useShortcuts(commands);
  usePaste(files.drop);
  const paletteCommands = usePaletteCommands(commands);
  const folder = useOpenShell().workspace?.folder ?? '';
  useEffect(() => {
    const leave = (): void => noteVisit(folder);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [folder]);
  const { data } = useCall('overview.get', { lastVisit: lastVisit(folder) });
  const { data: rounds } = useCall('surveys.list', {});
  const badges = dueCounts(data, rounds?.surveys ?? [], localDay(useNow()));
  const main = useMainFocus();
  const { pathname } = useLocation();
  // The records of a list are one page.
  const lists = [paths.offers, paths.organizations];
  useToastsOfPage(lists.find((list) => pathname.startsWith(list)) ?? pathname);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {de.app.skip}
      </button>
      <TopBar onSearch={commands.search} onImport={commands.import} lastBackup={data?.lastBackup} />
      <Navigation badges={badges} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Palette open={palette} commands={paletteCommands} onClose={() => setPalette(false)} />
      <Help open={help} onClose={() => setHelp(false)} />
      {undo.dialog}
      <DropTarget onDrop={files.drop} />
    </div>
  );
}

/** The page "Prüfen" of one file: nothing is written yet, so there is no step of it to take back. */
const isChecking = (): boolean => /^#\/einlesen\/(?!uebernehmen)./.test(window.location.hash);

type Open = (open: boolean) => void;

function useAppCommands(importFiles: () => void, undo: () => void, setPalette: Open, setHelp: Open): AppCommands {
  const navigate = useNavigate();
  const toast = useToast();
  const adopt = useAdoptShellState();
  return useMemo(() => {
    const failed = (error: unknown): void => toast({ text: shownError(error).message, tone: 'danger' });
    return {
      search: () => setPalette(true),
      import: importFiles,
      new: () => void navigate(paths.newOffer),
      undo: () => {
        if (isChecking()) toast({ text: de.app.undo.whileChecking });
        else undo();
      },
      print: () => {
        if (!offeredToPage('verzahnt:print')) void navigate(paths.newReport);
      },
      save: () => void offeredToPage('verzahnt:save'),
      backup: () => {
        call('shell.saveBackupAs', {})
          .then(({ saved, fileName }) => saved && toast({ text: de.backup.savedAs(fileName), tone: 'ok' }))
          .catch(failed);
      },
      closeWorkspace: () => void call('shell.closeWorkspace', {}).then(adopt).catch(failed),
      help: () => setHelp(true),
      about: () => setHelp(true),
    };
  }, [importFiles, undo, navigate, toast, adopt, setPalette, setHelp]);
}

/** Another page starts at its top, and with the focus there, so that Tab and screen readers begin with it. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const place = placeOf(useLocation().pathname);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    main.current?.scrollTo(0, 0);
    // A page that already chose its first field keeps it.
    if (main.current?.contains(document.activeElement) && document.activeElement !== main.current) return;
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
