import { Route, Routes } from 'react-router';
import { Shell } from '../shell/shell.js';
import { SettingsFrame } from './settings/settings-frame.js';
import { UnknownPage } from './unknown-page.js';
import { type Page, PAGES } from './page-list.js';
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
                {page.isInSettings ? (
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
