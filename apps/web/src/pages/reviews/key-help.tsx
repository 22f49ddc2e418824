import { useTranslation } from 'react-i18next';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['1–9', 'choose'],
  ['0', 'nobody'],
  ['s', 'forAll'],
  ['Enter', 'decide'],
  ['Esc', 'leave'],
  ['u', 'undo'],
] as const;

/** What can be done by the keyboard. */
export function KeyHelp() {
  const { t } = useTranslation();
  return (
    <details className="soft">
      <summary>{t('reviews.keys.title')}</summary>
      <dl className="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`reviews.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
