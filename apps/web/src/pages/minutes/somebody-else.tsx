import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { type TextName } from './texts-in.js';

interface SomebodyElseProps {
  /** By what theirs differ from what was written here. */
  readonly differences: readonly TextName[];
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Somebody else saved meanwhile: nothing is lost unasked, neither theirs nor what was written here. */
export function SomebodyElse({ differences, onTheirs, onMine }: SomebodyElseProps) {
  const { t } = useTranslation();
  const names = differences.map((name) => t(`minutes.texts.${name}`)).join(', ');
  return (
    <Notice kind="warn">
      <p>{t('minutes.overtaken', { names })}</p>
      <p className="row">
        <ActionButton onPress={onTheirs}>{t('minutes.takeTheirs')}</ActionButton>
        <ActionButton onPress={onMine}>{t('minutes.keepMine')}</ActionButton>
      </p>
    </Notice>
  );
}
