import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { simpleParser } from 'mailparser';
import { type FaultCode, type Letter } from '#application';
import { makeCertificate } from '../../../testing/src/made-certificate.js';
import { PostOffice } from '../../../testing/src/post-office.js';
import { SmtpMail } from './smtp-mail.js';
import { type SmtpOptions } from './smtp-options.js';

const FROM = { name: 'Tersalur Kota Metro', address: 'tersalur@metro.example' };
const LETTER: Letter = {
  id: 'tersalur-2026-03-31-a-1',
  to: { name: 'Ibu Ani', address: 'ani@metro.example' },
  subject: 'Tersalur: 3 selisih baru',
  text: 'Baris pertama — dengan tanda.\n\nBaris kedua.',
  html: '<p>Baris pertama &mdash; dengan tanda.</p>',
};

describe('letters by SMTP', () => {
  let office: PostOffice;
  beforeEach(async () => {
    office = await PostOffice.open();
  });
  afterEach(() => office.close());

  const mail = (options: Partial<SmtpOptions> = {}): SmtpMail =>
    new SmtpMail({ host: '127.0.0.1', port: office.port, security: 'starttls', from: FROM, ...options });

  async function faultOf(sender: SmtpMail, letter = LETTER): Promise<unknown> {
    return sender.send(letter).then(
      () => undefined,
      (fault: { readonly code: FaultCode }) => fault.code,
    );
  }

  it('arrive as they were written, as text and as HTML, and say that a machine wrote them', async () => {
    await mail().send(LETTER);
    const [taken] = office.taken;
    const parsed = await simpleParser(taken!.source);
    expect(taken).toMatchObject({ from: FROM.address, to: ['ani@metro.example'], isEncrypted: true });
    expect(parsed).toMatchObject({
      subject: LETTER.subject,
      html: LETTER.html,
      messageId: '<tersalur-2026-03-31-a-1@metro.example>',
      from: { value: [FROM] },
      to: { value: [LETTER.to] },
    });
    expect(parsed.text?.trim()).toBe(LETTER.text);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it.each([
    'Ani\r\nBcc: semua@lain.example',
    'Ani" <x@lain.example>, "B',
    'Ani\n\nIsi lain',
    'Ani\u2028Cc: x@y.example',
  ])('are to one person with the headers of ours, whatever the name: %j', async (name) => {
    const subject = `Kota ${name}`;
    await mail().send({ ...LETTER, subject, to: { ...LETTER.to, name } });
    const [taken] = office.taken;
    expect(taken!.to).toEqual([LETTER.to.address]);
    const parsed = await simpleParser(taken!.source);
    expect(parsed.to).toMatchObject({ value: [{ address: LETTER.to.address }] });
    expect([...parsed.headers.keys()].sort()).toEqual(HEADERS);
    expect(parsed.text?.trim()).toBe(LETTER.text);
  });

  it.each<[number, FaultCode]>([
    [550, 'MAIL_REFUSED'],
    [450, 'MAIL_DEFERRED'],
    [421, 'MAIL_UNAVAILABLE'],
  ])('are refused for an address with %s: %s', async (code, fault) => {
    office.answers.set(LETTER.to.address, code);
    expect(await faultOf(mail())).toBe(fault);
    expect(
      await faultOf(mail(), { ...LETTER, to: { name: 'B', address: 'b@metro.example' } }),
    ).toBeUndefined();
    expect(office.taken).toHaveLength(1);
  });

  it('need the right password where the server asks for one', async () => {
    office.password = 'rahasia sekali';
    const of = (password: string) => mail({ credentials: { user: 'tersalur', password } });
    expect(await faultOf(of('salah'))).toBe('MAIL_UNAVAILABLE');
    expect(await faultOf(of('rahasia sekali'))).toBeUndefined();
  });

  it('are not told to a server elsewhere without TLS, or with a certificate that nobody vouches for', async () => {
    const elsewhere = { host: '127.0.0.2' };
    expect(await faultOf(mail(elsewhere))).toBe('MAIL_UNAVAILABLE');
    const plain = await PostOffice.open({ hidesTls: true });
    expect(await faultOf(mail({ ...elsewhere, port: plain.port }))).toBe('MAIL_UNAVAILABLE');
    expect(plain.taken).toEqual([]);
    expect(await faultOf(mail({ ...elsewhere, port: plain.port, security: 'none' }))).toBeUndefined();
    await plain.close();
  });

  it('go to a server elsewhere whose certificate this computer trusts', async () => {
    const host = '127.0.0.2';
    const certificate = await makeCertificate(host, Date.now(), [-1, 1]);
    const vouched = await PostOffice.open({ certificate });
    const known = getCACertificates('default');
    setDefaultCACertificates([...known, certificate.certificate]);
    expect(await faultOf(mail({ host, port: vouched.port }))).toBeUndefined();
    setDefaultCACertificates(known);
    expect(vouched.taken).toMatchObject([{ isEncrypted: true }]);
    await vouched.close();
  });

  it('wait for no server that is not there, or says nothing', async () => {
    const mute = createServer();
    mute.listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    expect(await faultOf(mail({ port, patience: 50 }))).toBe('MAIL_UNAVAILABLE');
    mute.close();
    await once(mute, 'close');
    expect(await faultOf(mail({ port }))).toBe('MAIL_UNAVAILABLE');
  });

  it('that the server took without a word may have arrived', async () => {
    office.isMuteAtEnd = true;
    expect(await faultOf(mail({ patience: 200 }))).toBe('MAIL_UNCERTAIN');
    expect(office.taken).toHaveLength(1);
  });

  it('tell nobody the address or the password by their faults', async () => {
    office.answers.set(LETTER.to.address, 550);
    const sent = mail().send(LETTER);
    await expect(sent).rejects.toThrow(/\(550\)$/);
    await expect(sent).rejects.not.toThrow(/ani/);
  });
});

const HEADERS = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
];
