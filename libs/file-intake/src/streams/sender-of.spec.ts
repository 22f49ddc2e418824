import { senderOf } from './sender-of.js';

it.each([
  ['its header names', { sender: ' bri-kanwil\n' }, 'bri-kanwil'],
  ['the channel where none does', {}, 'BRI'],
  ['the channel where the header says nothing', { sender: ' \u0000 ' }, 'BRI'],
])('the sender of a record is whom %s', (_, headers: Record<string, string>, sender) => {
  expect(senderOf({ headers }, 'bri')).toBe(sender);
});
