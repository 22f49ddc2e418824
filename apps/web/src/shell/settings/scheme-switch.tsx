import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeScheme, currentScheme } from './scheme.js';

/** Light or dark. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const [scheme, setScheme] = useState(currentScheme);
  const other = scheme === 'dark' ? 'light' : 'dark';
  const change = (): void => {
    changeScheme(other);
    setScheme(other);
  };
  return (
    <button type="button" className="button button-small" onClick={change}>
      {t(`shell.scheme.${other}`)}
    </button>
  );
}
