import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../parts/confirm-dialog.js';
import { type CycleDraft, type Setting } from './cycle-draft.js';
import { useSettingText } from './use-setting-text.js';

interface ChangeDialogProps {
  readonly changes: readonly Setting[];
  readonly before: CycleDraft;
  readonly after: CycleDraft;
  readonly isBusy: boolean;
  onConfirm(): void;
  onClose(): void;
}

/** Says, before it is done, what is to be otherwise and what will come of it. */
export function ChangeDialog({ changes, before, after, isBusy, onConfirm, onClose }: ChangeDialogProps) {
  const { t } = useTranslation();
  const settingText = useSettingText();
  return (
    <ConfirmDialog
      title={t('cycleSettings.ask')}
      action={t('cycleSettings.confirm')}
      kind="main"
      isBusy={isBusy}
      problem={null}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <ul className="stack-tight">
        {changes.map((setting) => (
          <li key={setting}>
            <strong>{t(`cycleSettings.names.${setting}`)}</strong>
            <div>
              {t('cycleSettings.fromTo', {
                before: settingText(setting, before),
                after: settingText(setting, after),
              })}
            </div>
            <div className="soft">{t(`cycleSettings.effects.${setting}`)}</div>
          </li>
        ))}
      </ul>
      <p>{t('cycleSettings.recomputed')}</p>
    </ConfirmDialog>
  );
}
