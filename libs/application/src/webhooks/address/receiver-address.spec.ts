import { addressProblem, holdsPersonalNumber, isPublicAddress } from './receiver-address.js';

const STRICT = { allowsPlain: false, allowsPrivate: false };

describe('an address of a receiver', () => {
  it.each([
    ['https://siks.example/alerts', undefined],
    ['https://siks.example:8443/alerts?a=1', undefined],
    ['https://8.8.8.8/', undefined],
    ['https://[2606:4700::1111]/', undefined],
    ['siks.example', 'NO_URL'],
    ['', 'NO_URL'],
    ['ftp://siks.example', 'NO_URL'],
    ['file:///etc/passwd', 'NO_URL'],
    [`https://siks.example/${'a'.repeat(2_000)}`, 'NO_URL'],
    ['http://siks.example/', 'NOT_HTTPS'],
    ['https://user:rahasia@siks.example/', 'WITH_PASSWORD'],
    ['https://localhost/', 'NOT_PUBLIC'],
    ['https://LOCALHOST./', 'NOT_PUBLIC'],
    ['https://api.localhost/', 'NOT_PUBLIC'],
    ['https://127.0.0.1/', 'NOT_PUBLIC'],
    ['https://2130706433/', 'NOT_PUBLIC'],
    ['https://0x7f000001/', 'NOT_PUBLIC'],
    ['https://0177.0.0.1/', 'NOT_PUBLIC'],
    ['https://127.1/', 'NOT_PUBLIC'],
    ['https://0/', 'NOT_PUBLIC'],
    ['https://①②⑦.0.0.1/', 'NOT_PUBLIC'],
    ['https://[::1]/', 'NOT_PUBLIC'],
    ['https://[::ffff:127.0.0.1]/', 'NOT_PUBLIC'],
    ['https://[::ffff:a9fe:a9fe]/', 'NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data', 'NOT_PUBLIC'],
    ['https://10.1.2.3/', 'NOT_PUBLIC'],
    ['https://192.168.1.1/', 'NOT_PUBLIC'],
  ])('%s: %s', (text, problem) => {
    expect(addressProblem(text, STRICT)).toBe(problem);
  });

  it('may be private or plain where that is allowed', () => {
    expect(addressProblem('https://10.1.2.3/', { ...STRICT, allowsPrivate: true })).toBeUndefined();
    expect(addressProblem('http://siks.example/', { ...STRICT, allowsPlain: true })).toBeUndefined();
    expect(addressProblem('http://127.0.0.1/', { ...STRICT, allowsPlain: true })).toBe('NOT_PUBLIC');
    expect(addressProblem('http://127.0.0.1/', { allowsPlain: true, allowsPrivate: true })).toBeUndefined();
  });
});

describe('a number in an address', () => {
  it.each([
    'https://siks.example/1872014501800001',
    'https://siks.example/alerts?nik=1872014501800001&a=1',
    'https://siks.example/nik1872014501800001/alerts',
    'https://siks.example/alerts?kartu=6013%200112%203456%207890',
    'https://siks.example/1872-0145-0180-0001',
    'https://siks.example/alerts?rek=002101012345507',
    'https://siks.example/%31%38%37%32%30%31%34%35%30%31%38%30%30%30%30%31',
    'https://siks.example/alerts#1872014501800001',
    'https://1872014501800001.siks.example/',
  ])('is of a person: %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  it.each([
    'https://siks.example/alerts',
    'https://siks.example/hooks/550e8400-e29b-41d4-a716-446655440000',
    'https://siks.example/hooks/1234567890123456789/abc',
    'https://siks.example/hooks/9f864f0512345678901234ab',
    'https://siks.example/2026/11/28?since=1764370799000',
    'https://103.10.66.1:8443/18.72',
    'https://siks.example/100%',
  ])('is none of a person: %s', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

describe('an IP address', () => {
  it.each([
    ...[
      '0.0.0.0',
      '10.255.255.255',
      '100.64.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.0.0.8',
      '192.0.2.1',
      '192.168.0.1',
      '198.19.255.255',
      '198.51.100.7',
      '203.0.113.9',
      '224.0.0.1',
    ],
    ...['239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '::ffff:0:127.0.0.1',
      '64:ff9b::7f00:1',
    ],
    ...[
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
    ],
    ...['fe80::1%eth0', 'fec0::1', 'ff02::1', 'no address', ''],
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '103.10.66.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.0.1.1',
    '2606:4700::1111',
    '2404:8000::1',
    '::ffff:8.8.8.8',
  ])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
