import { Component, type PropsWithChildren, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.js';

/** Keeps a page that fails from taking everything else with it. */
export class CrashGuard extends Component<PropsWithChildren, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  // A page that is looked at for the first time is fetched; that is done anew once it can be.
  const [isCutOff] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (!isCutOff) return;
    const reload = (): void => location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, [isCutOff]);
  if (isCutOff) return <Notice kind="warn">{t('shell.notFetched')}</Notice>;
  return (
    <Notice kind="bad">
      <p>{t('shell.crashed')}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('shell.reload')}
        </button>
      </p>
    </Notice>
  );
}
