import { newWebhookKey, signatureHeaders, webhookKeyText } from './webhook-key.js';

/** The example of the Standard Webhooks specification. */
const EXAMPLE = {
  key: Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'),
  delivery: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

it('signs as Standard Webhooks says', () => {
  expect(signatureHeaders([EXAMPLE.key], EXAMPLE.delivery)).toEqual({
    'webhook-id': EXAMPLE.delivery.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': EXAMPLE.signature,
  });
});

it('signs by each key while keys are changed', () => {
  const other = newWebhookKey();
  const signature = signatureHeaders([other, EXAMPLE.key], EXAMPLE.delivery)['webhook-signature']!;
  const [first, second] = signature.split(' ');
  expect(second).toBe(EXAMPLE.signature);
  expect(first).toMatch(/^v1,[\w+/]{43}=$/);
  expect(first).not.toBe(second);
});

it('another id, time or body has another signature', () => {
  const { delivery, key } = EXAMPLE;
  for (const change of [{ id: 'x' }, { timestamp: 1 }, { body: '{}' }])
    expect(signatureHeaders([key], { ...delivery, ...change })['webhook-signature']).not.toBe(
      EXAMPLE.signature,
    );
});

it('keys are given as text that receivers’ libraries take, and no two are alike', () => {
  expect(webhookKeyText(EXAMPLE.key)).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(webhookKeyText(newWebhookKey())).toMatch(/^whsec_[\w+/]{43}=$/);
  expect(newWebhookKey()).not.toEqual(newWebhookKey());
});
