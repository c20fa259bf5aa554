import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createQueryClient, followChanges } from '../ipc/queries.ts';
import { useShellState } from '../ipc/shell.ts';
import { ToastProvider } from '../ui/index.ts';
import { fluentThemes } from './theme.ts';
import { useShownTheme } from './use-theme.ts';

const fill = { height: '100%', background: 'transparent' };

/** The nonce the shell put into the page; without it the policy refuses Fluent's style elements. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Queries, Fluent's styles under the content policy, the theme and the messages. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const renderer = useMemo(() => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } }), []);
  useEffect(() => followChanges(client), [client]);
  return (
    <QueryClientProvider client={client}>
      <RendererProvider renderer={renderer}>
        <Themed>{children}</Themed>
      </RendererProvider>
    </QueryClientProvider>
  );
}

function Themed({ children }: { children: ReactNode }) {
  const { data } = useShellState();
  const theme = useShownTheme(data?.theme ?? 'system');
  return (
    <FluentProvider theme={fluentThemes[theme]} style={fill}>
      <ToastProvider>{children}</ToastProvider>
    </FluentProvider>
  );
}
