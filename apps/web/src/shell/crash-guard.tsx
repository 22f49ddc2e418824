import { Component, type PropsWithChildren } from 'react';
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
