import { StrictMode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { whenSignedOut } from './api/client.js';
import { Problem } from './api/problem.js';
import { tellOtherWindows, whenOthersTell } from './api/other-windows.js';
import { followSession, interruptSession } from './api/session.js';
import { Pages } from './pages/pages.js';
import { openFieldSentences } from './parts/field-sentences.js';
import { openScheme } from './shell/settings/scheme.js';
import { openTexts } from './texts/texts.js';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/tables.css';
import './styles/charts.css';
import './styles/lists.css';
import './styles/evidence.css';

/** What was refused is refused again; what had no answer may have one at the next try. */
const shouldRetry = (tries: number, fault: Error): boolean =>
  tries < 2 && fault instanceof Problem && fault.isWithoutAnswer;

const client = new QueryClient({
  defaultOptions: { queries: { retry: shouldRetry, staleTime: 30_000, networkMode: 'always' } },
});
whenSignedOut(() => interruptSession(client));
// Where nothing answers, whoever asks next hears who is signed in.
whenOthersTell(() => void followSession(client).catch(() => undefined));
// Whoever comes from an identity provider signed in before this page was there.
tellOtherWindows();

openScheme();
await openTexts();
openFieldSentences();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Pages />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
