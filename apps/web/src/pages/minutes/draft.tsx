import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Minutes, useFinishing } from '../../api/minutes.js';
import { isProblem } from '../../api/problem.js';
import { useMayDo } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { FinishDialog } from './finish-dialog.js';
import { PaperLink } from './paper-link.js';
import { missingIn, type TextName, textsIn } from './texts-in.js';

interface DraftProps {
  readonly cycle: string;
  readonly minutes: Minutes;
  readonly hasUnsaved: boolean;
}

/** The draft as a paper, what it still lacks, and making it final. */
export function Draft({ cycle, minutes, hasUnsaved }: DraftProps) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  // What is confirmed is what was seen when the dialog opened, whatever comes meanwhile.
  const [seen, setSeen] = useState<Minutes>();
  const close = (): void => setSeen(undefined);
  const finishing = useFinishing(cycle, close);
  const hasChanged = isProblem(finishing.error, 'MINUTES_CHANGED');
  const missing = missingIn(textsIn(minutes));
  return (
    <section className="panel" aria-labelledby="minutes-draft">
      <h2 id="minutes-draft">{t('minutes.draft')}</h2>
      <p>{t('minutes.draftText', { revision: minutes.revision })}</p>
      <p className="row">
        <PaperLink cycle={cycle} file="berita-acara.pdf">
          {t('minutes.draftPaper')}
        </PaperLink>
        {mayDo('BOOKS_EXPORT') && (
          <PaperLink cycle={cycle} file="berita-acara-lampiran.xlsx">
            {t('minutes.annexes')}
          </PaperLink>
        )}
      </p>
      <p className="soft">{t('minutes.hash', { hash: minutes.hash })}</p>
      {hasChanged && <Notice kind="warn">{t('minutes.changed')}</Notice>}
      {mayDo('CYCLES_WRITE') &&
        (missing.length > 0 || hasUnsaved ? (
          <Lacking missing={missing} hasUnsaved={hasUnsaved} />
        ) : (
          <p>
            <ActionButton
              kind="main"
              onPress={() => {
                finishing.reset();
                setSeen(minutes);
              }}
            >
              {t('minutes.finish')}
            </ActionButton>
          </p>
        ))}
      {seen && !hasChanged && <FinishDialog minutes={seen} finishing={finishing} onClose={close} />}
    </section>
  );
}

/** What has to be done before minutes can become final. */
function Lacking({
  missing,
  hasUnsaved,
}: {
  readonly missing: readonly TextName[];
  readonly hasUnsaved: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Notice kind="plain">
      <p>{t('minutes.lacking')}</p>
      <ul>
        {missing.map((name) => (
          <li key={name}>{t(`minutes.missing.${name as 'number' | 'place' | 'day' | 'parties'}`)}</li>
        ))}
        {hasUnsaved && <li>{t('minutes.missing.saved')}</li>}
      </ul>
    </Notice>
  );
}
