import { describe, expect, test } from 'vitest';
import { checkPaper, type PaperToCheck, type PointToCheck, refuseFailing } from '#app/domain/directive-checks.ts';
import { localDate } from '#app/domain/shared/local-date.ts';

const point = (over: Partial<PointToCheck> = {}): PointToCheck => ({
  due: { kind: 'DATE', date: localDate('2022-04-15') },
  leadUnitIds: ['long-thuan'],
  coordinatingUnitIds: [],
  namesLead: true,
  missingUnits: [],
  ...over,
});
const paper = (over: Partial<PaperToCheck> = {}): PaperToCheck => ({
  kind: 'CONG_VAN',
  fileCopy: 'VT',
  issuedOn: localDate('2022-03-25'),
  hasSigner: true,
  place: 'Hồng Ngự',
  hasAddressee: true,
  hasRecipient: true,
  reachedUnitIds: ['long-thuan', 'noi-vu'],
  missingAddressees: [],
  points: [point()],
  urged: null,
  replyBy: null,
  nameOf: (unitId) => unitId,
  ...over,
});
const found = (over: Partial<PaperToCheck> = {}) =>
  checkPaper(paper(over)).map(({ check, level, rule }) => `${check} ${level} ${rule}`);

test('nothing stands against a complete paper', () => {
  expect(checkPaper(paper())).toEqual([]);
});

test.each([
  [{ hasAddressee: false }, 'C2 fail directive.addressee_missing'],
  [{ hasRecipient: false }, 'C2 fail directive.recipient_missing'],
  [{ fileCopy: '' }, 'C2 fail directive.file_copy_missing'],
  [{ hasSigner: false }, 'C2 fail directive.signer_missing'],
  [{ missingAddressees: ['Phòng Tài nguyên'] }, 'C2 fail unit_not_valid_on_date'],
  [{ place: '' }, 'C5 fail directive.place_missing'],
  [{ reachedUnitIds: ['noi-vu'] }, 'C7 fail directive.lead_not_reached'],
  [{ points: [] }, 'TASKS fail directive.no_points'],
] as const)('a paper with %j', (over, finding) => {
  expect(found(over)).toEqual([finding]);
});

test('a notice needs no Kính gửi', () => {
  expect(found({ kind: 'THONG_BAO_KET_LUAN', hasAddressee: false })).toEqual([]);
});

test('an order from elsewhere is looked at only for its tasks', () => {
  const bare = { fileCopy: '', hasSigner: false, hasRecipient: false, reachedUnitIds: [], place: '' };
  expect(found({ ...bare, kind: 'INCOMING' })).toEqual([]);
  expect(found({ ...bare, kind: 'ORAL', points: [] })).toEqual(['TASKS fail directive.no_points']);
});

describe('a task', () => {
  test.each([
    [point({ missingUnits: ['Phòng Tài nguyên'] }), 'TASKS fail unit_not_valid_on_date'],
    [point({ leadUnitIds: [] }), 'TASKS fail directive.group_is_empty'],
    [point({ leadUnitIds: [], namesLead: false }), 'TASKS warn directive.point_without_unit'],
    [point({ due: { kind: 'DATE', date: localDate('2022-03-24') } }), 'TASKS fail due.before_issue'],
    [point({ due: { kind: 'NONE' } }), 'TASKS warn directive.no_check_date'],
    [point({ due: { kind: 'IMMEDIATE' } }), 'TASKS warn directive.no_check_date'],
    [point({ coordinatingUnitIds: ['tu-phap'] }), 'C7 warn directive.helper_not_reached'],
  ])('%#', (one, finding) => {
    expect(found({ points: [one] })).toEqual([finding]);
  });

  test('is found by its row', () => {
    const [finding] = checkPaper(paper({ points: [point(), point({ leadUnitIds: [] })] }));
    expect(finding?.field).toBe('points[1].leads');
  });
});

test('only what fails stops the paper, and it says what and where', () => {
  const findings = checkPaper(paper({ points: [point({ due: { kind: 'NONE' } })] }));
  expect(() => refuseFailing(findings)).not.toThrow();
  expect(() => refuseFailing(checkPaper(paper({ hasSigner: false })))).toThrow(
    expect.objectContaining({ code: 'directive.signer_missing' }),
  );
});
