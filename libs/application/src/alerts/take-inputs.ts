import { isDeepStrictEqual } from 'node:util';
import { type AlertInput } from '#contracts';
import { type BookInputs, type BookMessage, takeInput } from '../book/book-inputs.js';
import { type Occasion } from './announce.js';

/** Inputs with further ones, and what of these made a difference: a repeat or a day that was told before brings nothing about. */
export function takeInputs(
  before: BookInputs,
  messages: readonly BookMessage[],
): { readonly inputs: BookInputs; readonly occasion: Occasion } {
  let inputs = before;
  const named: AlertInput[] = [];
  for (const message of messages) {
    const next = takeInput(inputs, message);
    const name = nameOf(message, next);
    if (next !== inputs && name !== undefined && !isRepeat(inputs, message)) named.push(name);
    inputs = next;
  }
  const at = messages.map((message) => message.at).reduce((one, other) => (one > other ? one : other));
  return { inputs, occasion: { at, inputs: named } };
}

/** Whether an input says what is known already. */
function isRepeat(
  { files, decisions, withdrawnDecisions, settings }: BookInputs,
  message: BookMessage,
): boolean {
  switch (message.type) {
    case 'report.closed.v1':
      return isDeepStrictEqual(files[message.file.id], message);
    case 'decision.made.v1':
      return decisions[message.decision] === message.content;
    case 'decision.withdrawn.v1':
      return withdrawnDecisions?.includes(message.decision) === true;
    case 'settings.changed.v1':
      return isDeepStrictEqual(settings, message.settings);
    default:
      return false;
  }
}

/** An input as receivers may know it: who gave it and why is not among it. Undefined where they hear nothing of it. */
function nameOf(message: BookMessage, { files }: BookInputs): AlertInput | undefined {
  const fileOf = (id: string): Pick<AlertInput, 'file' | 'name'> => {
    const name = files[id]?.file.name;
    return { file: id, ...(name === undefined ? {} : { name }) };
  };
  switch (message.type) {
    case 'cycle.purged.v1':
      return undefined;
    case 'report.closed.v1':
      return { input: 'FILE_READ', ...fileOf(message.file.id) };
    case 'file.withdrawn.v1':
      return { input: 'FILE_WITHDRAWN', ...fileOf(message.file) };
    case 'file.restored.v1':
      return { input: 'FILE_RESTORED', ...fileOf(message.file) };
    case 'decision.made.v1':
      return { input: 'DECISION_MADE', decision: message.decision };
    case 'decision.withdrawn.v1':
      return { input: 'DECISION_WITHDRAWN', decision: message.decision };
    case 'settings.changed.v1':
      return { input: 'SETTINGS_CHANGED' };
    case 'day.begun.v1':
      return { input: 'DAY_BEGUN', day: message.asOf };
  }
}
