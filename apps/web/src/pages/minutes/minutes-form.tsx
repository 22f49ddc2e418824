import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Minutes, type Unsaved, useSavingMinutes } from '../../api/minutes.js';
import { isProblem } from '../../api/problem.js';
import { useUnsaved } from '../../api/unsaved.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Draft } from './draft.js';
import { MinutesFields } from './minutes-fields.js';
import { SomebodyElse } from './somebody-else.js';
import { differencesOf, textsIn } from './texts-in.js';

interface MinutesFormProps {
  readonly cycle: string;
  readonly minutes: Minutes;
}

/** The draft, for those who write it. */
export function MinutesForm({ cycle, minutes }: MinutesFormProps) {
  const { t } = useTranslation();
  const [unsaved, setUnsaved] = useUnsaved<Unsaved>('minutes', cycle);
  const [isSaved, setSaved] = useState(false);
  const saving = useSavingMinutes(cycle, () => {
    setUnsaved(null);
    setSaved(true);
  });
  const stored = textsIn(minutes);
  const texts = unsaved?.texts ?? stored;
  const differences = differencesOf(texts, stored);
  const isOvertaken = unsaved !== null && unsaved.version !== minutes.version && differences.length > 0;
  useWarningBeforeLeaving(differences.length > 0);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    saving.mutate({ version: unsaved?.version ?? minutes.version, texts });
  };
  return (
    <>
      <form className="panel" aria-label={t('minutes.form')} onSubmit={submit}>
        <MinutesFields
          texts={texts}
          onChange={(changed) => {
            setSaved(false);
            setUnsaved({ version: unsaved?.version ?? minutes.version, texts: changed });
          }}
        />
        {isOvertaken && (
          <SomebodyElse
            differences={differences}
            onTheirs={() => setUnsaved(null)}
            onMine={() => setUnsaved({ version: minutes.version, texts })}
          />
        )}
        {saving.error && !isProblem(saving.error, 'MINUTES_CHANGED') && (
          <ProblemNotice problem={saving.error} />
        )}
        {!isOvertaken && (
          <p className="row">
            <ActionButton kind="main" isBusy={saving.isPending}>
              {t('minutes.save')}
            </ActionButton>
            {differences.length > 0 && <span className="soft">{t('minutes.unsaved')}</span>}
          </p>
        )}
        {isSaved && <Notice kind="good">{t('minutes.saved')}</Notice>}
      </form>
      <Draft cycle={cycle} minutes={minutes} hasUnsaved={differences.length > 0} />
    </>
  );
}

/** Whoever closes the window or loads it anew is asked first. */
function useWarningBeforeLeaving(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [hasUnsaved]);
}
