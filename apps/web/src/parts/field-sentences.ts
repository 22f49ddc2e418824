import i18next from 'i18next';
import { formatsIn } from '../texts/formats.js';

/** Has what is wrong with a field said in the language of the page: browsers say it in their own. */
export function openFieldSentences(): void {
  document.addEventListener('invalid', ({ target }) => isField(target) && speakOf(target), true);
  document.addEventListener('input', ({ target }) => isField(target) && target.setCustomValidity(''), true);
  // What was said last time holds no longer when a form is looked at again: a field may have been filled in by the page.
  document.addEventListener('click', ({ target }) => target instanceof Element && forgetOfForm(target), true);
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

function forgetOfForm(pressed: Element): void {
  const button = pressed.closest('button');
  if (button?.type !== 'submit') return;
  for (const element of button.form?.elements ?? []) if (isField(element)) element.setCustomValidity('');
}

function speakOf(field: Field): void {
  field.setCustomValidity('');
  if (!field.validity.valid) field.setCustomValidity(sentenceOf(field));
}

/** What the browser says where nothing of ours fits. */
function sentenceOf(field: Field): string {
  const { validity, type, validationMessage } = field;
  const { t } = i18next;
  if (validity.valueMissing) return t('parts.field.missing');
  if (validity.badInput) return t('parts.field.unreadable');
  if (!(field instanceof HTMLInputElement)) return validationMessage;
  const { minLength, min, max } = field;
  if (validity.tooShort) return t('parts.field.tooShort', { least: minLength });
  if (validity.typeMismatch && type === 'email') return t('parts.field.noEmail');
  if (validity.typeMismatch && type === 'url') return t('parts.field.noUrl');
  if (validity.rangeUnderflow) return t('parts.field.least', { least: shownBound(type, min) });
  if (validity.rangeOverflow) return t('parts.field.most', { most: shownBound(type, max) });
  return validity.stepMismatch ? t('parts.field.whole') : validationMessage;
}

function shownBound(type: string, bound: string): string {
  const { day, count } = formatsIn(i18next.language);
  return type === 'date' ? day(bound) : count(Number(bound));
}
