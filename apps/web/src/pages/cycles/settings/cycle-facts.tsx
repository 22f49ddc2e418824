import { useTranslation } from 'react-i18next';
import { type Cycle } from '../../../api/cycles.js';
import { draftOf, SETTINGS } from './cycle-draft.js';
import { useSettingText } from './use-setting-text.js';

/** The settings of a cycle, for who only looks at them. */
export function CycleFacts({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation();
  const settingText = useSettingText();
  return (
    <dl className="panel facts">
      {SETTINGS.map((setting) => (
        <div key={setting}>
          <dt>{t(`cycleSettings.names.${setting}`)}</dt>
          <dd>{settingText(setting, draftOf(cycle))}</dd>
        </div>
      ))}
    </dl>
  );
}
