import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { officialDate, officialShortDate, placeAndDate } from '#app/domain/shared/official-date.ts';
import {
  allowedForms,
  checkSigning,
  SIGNER_RANKS,
  SIGNING_ISSUERS,
  type SignatureFacts,
  type SigningCheck,
  signatureBlock,
} from '#app/domain/signing.ts';

const facts: SignatureFacts = {
  form: 'TM',
  issuer: 'PEOPLES_COMMITTEE',
  collective: 'Ủy ban nhân dân',
  headTitle: 'Chủ tịch',
  signerTitle: 'Chủ tịch',
  signerName: 'Nguyễn Văn A',
};
const authority = (part: Partial<SignatureFacts>) => signatureBlock({ ...facts, ...part }).authority;

describe('a signature', () => {
  test('of a People’s Committee is on its behalf', () => {
    expect(signatureBlock(facts)).toEqual({
      authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      postAboveName: null,
      name: 'Nguyễn Văn A',
    });
    expect(authority({ form: 'KT', signerTitle: 'Phó Chủ tịch' })).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(authority({ form: 'Q' })).toEqual(['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']);
  });

  test('of the chairman himself is not', () => {
    expect(authority({ form: 'DIRECT', issuer: 'CHAIRMAN' })).toEqual(['CHỦ TỊCH']);
    expect(authority({ form: 'KT', issuer: 'CHAIRMAN', signerTitle: 'Phó Chủ tịch' })).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });

  test('by order or mandate names the head and the signer’s own post', () => {
    expect(authority({ form: 'TL', signerTitle: 'Chánh Văn phòng' })).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
    expect(authority({ form: 'TUQ', signerTitle: 'Trưởng phòng Nội vụ' })).toEqual([
      'TUQ. CHỦ TỊCH',
      'TRƯỞNG PHÒNG NỘI VỤ',
    ]);
  });

  test('of a department is its head or a deputy for the head', () => {
    const department = { issuer: 'DEPARTMENT', headTitle: 'Trưởng phòng' } as const;
    expect(authority({ ...department, form: 'DIRECT' })).toEqual(['TRƯỞNG PHÒNG']);
    expect(authority({ ...department, form: 'KT', signerTitle: 'Phó Trưởng phòng' })).toEqual([
      'KT. TRƯỞNG PHÒNG',
      'PHÓ TRƯỞNG PHÒNG',
    ]);
  });

  test('of a steering committee shows the State post when it may use the seal', () => {
    const committee = { ...facts, issuer: 'ADVISORY_BODY', form: 'DIRECT', headTitle: 'Trưởng ban' } as const;
    expect(signatureBlock({ ...committee, statePost: 'Chủ tịch UBND huyện' })).toEqual({
      authority: ['TRƯỞNG BAN'],
      postAboveName: 'CHỦ TỊCH UBND HUYỆN',
      name: 'Nguyễn Văn A',
    });
    expect(signatureBlock(committee).postAboveName).toBeNull();
  });
});

describe('who may sign how', () => {
  test('for every issuer and rank', () => {
    const rows = SIGNING_ISSUERS.map((issuer) =>
      [
        issuer.padEnd(18),
        ...SIGNER_RANKS.map((rank) => `${rank}: ${allowedForms(issuer, rank).join(' ') || '·'}`),
      ].join('  '),
    );
    expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      PEOPLES_COMMITTEE   HEAD: TM  ACTING_HEAD: Q  DEPUTY: KT  SUBORDINATE_HEAD: TL TUQ
      CHAIRMAN            HEAD: DIRECT  ACTING_HEAD: Q  DEPUTY: KT  SUBORDINATE_HEAD: TL TUQ
      DEPARTMENT          HEAD: DIRECT  ACTING_HEAD: Q  DEPUTY: KT  SUBORDINATE_HEAD: TL TUQ
      ADVISORY_BODY       HEAD: DIRECT  ACTING_HEAD: ·  DEPUTY: KT  SUBORDINATE_HEAD: ·
      "
    `);
  });

  const signedOn = localDate('2022-03-25');
  const always = { validFrom: null, validTo: null };
  const mandated: SigningCheck = {
    form: 'TUQ',
    issuer: 'PEOPLES_COMMITTEE',
    rank: 'SUBORDINATE_HEAD',
    post: always,
    mandate: { validFrom: localDate('2022-03-01'), validTo: localDate('2022-03-31') },
    signedOn,
  };

  test.each<[string, Partial<SigningCheck>]>([
    ['signing.form_not_allowed', { rank: 'DEPUTY' }],
    ['signing.form_not_allowed', { issuer: 'ADVISORY_BODY' }],
    ['signing.post_not_valid', { post: { validFrom: null, validTo: localDate('2022-03-24') } }],
    ['signing.mandate_missing', { mandate: null }],
    ['signing.mandate_missing', { mandate: always }],
    ['signing.mandate_not_valid', { signedOn: localDate('2022-04-01') }],
  ])('is refused with %s', (code, part) => {
    expect(() => checkSigning({ ...mandated, ...part })).toThrow(expect.objectContaining({ code }));
  });

  test('a mandate in time and a deputy for the head are in order', () => {
    expect(() => checkSigning(mandated)).not.toThrow();
    expect(() => checkSigning({ ...mandated, form: 'KT', rank: 'DEPUTY', mandate: null })).not.toThrow();
  });
});

describe('a date on an official paper', () => {
  test.each([
    ['2022-02-05', 'ngày 05 tháng 02 năm 2022', '05/02/2022'],
    ['2022-03-25', 'ngày 25 tháng 3 năm 2022', '25/3/2022'],
    ['2022-04-08', 'ngày 08 tháng 4 năm 2022', '08/4/2022'],
    ['2022-01-15', 'ngày 15 tháng 01 năm 2022', '15/01/2022'],
    ['2022-12-31', 'ngày 31 tháng 12 năm 2022', '31/12/2022'],
  ])('%s', (date, inWords, inFigures) => {
    expect([officialDate(localDate(date)), officialShortDate(localDate(date))]).toEqual([inWords, inFigures]);
  });

  test('follows the place', () => {
    expect(placeAndDate('Hồng Ngự', localDate('2022-03-25'))).toBe('Hồng Ngự, ngày 25 tháng 3 năm 2022');
  });
});
