import { Route, Routes } from 'react-router';
import { Shell } from '../shell/shell.js';
import { SettingsFrame } from './settings/settings-frame.js';
import { UnknownPage } from './unknown-page.js';
import { addressOf, type Page, PAGES } from './page-list.js';
import { VIEWS } from './views.js';

/** The router: every page of the list in the shell. */
export function Pages() {
  return (
    <Routes>
      {PAGES.map((page: Page) => {
        const View = VIEWS[page.name];
        return (
          <Route
            key={page.name}
            path={page.path}
            element={
              <Shell page={page}>
                {isUnderSettings(page) ? (
                  <SettingsFrame>
                    <View />
                  </SettingsFrame>
                ) : (
                  <View />
                )}
              </Shell>
            }
          />
        );
      })}
      <Route
        path="*"
        element={
          <Shell>
            <UnknownPage />
          </Shell>
        }
      />
    </Routes>
  );
}

/** Whether a page is one of the settings, or one that they lead to. */
function isUnderSettings({ path }: Page): boolean {
  return path.startsWith(`${addressOf('settings')}/`);
}
