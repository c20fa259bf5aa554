import './ui/tokens.css';
import './fonts/open-sans.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { Providers } from './app/providers.tsx';
import { restoreTheme } from './app/use-theme.ts';

async function start(): Promise<void> {
  restoreTheme();
  // Without system fonts text has no width until the bundled face is there.
  await Promise.all([document.fonts.load('400 14px "Open Sans"'), document.fonts.load('600 14px "Open Sans"')]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <Providers>
      <App />
    </Providers>,
  );
}

void start();
