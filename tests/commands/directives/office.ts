import { createDirective } from '#app/commands/directives/create-directive.ts';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { openSeries } from '#app/commands/registers/open-series.ts';
import { newId } from '#app/db/ids.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import type { World } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

/** The office of the tests with its registers open, and short ways to the letter 389/UBND-HC. */
export async function letterOffice(w: World, { lettersAfter = 388 } = {}) {
  const issuerId = w.unit('HN');
  const open = (over: Record<string, unknown>) =>
    w.run('vanthu', openSeries, { id: newId(), issuerId, year: 2022, scope: 'PER_TYPE', ...over });
  await open({ name: 'Công văn', docTypes: ['CV'], openedAfter: lettersAfter });
  await open({ name: 'Thông báo', docTypes: ['TB'] });
  await open({ name: 'Ban Chỉ đạo', scope: 'ALL', docTypes: [], committeeId: w.committee() });

  const group = (code: 'ALL_COMMUNES' | 'ALL_DEPTS' | 'SERVICE_FOUR') => `g:${w.group(code)}`;
  const point = (over: Record<string, unknown> = {}) => ({
    text: 'Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I',
    leads: [group('ALL_COMMUNES')],
    due: { kind: 'DATE', date: '15/4/2022' },
    ...over,
  });
  const letter = (over: Record<string, unknown> = {}) => ({
    id: newId(),
    issuerId,
    kind: 'CONG_VAN',
    committeeId: w.committee(),
    subject: 'chấn chỉnh công tác cải cách hành chính qua kết quả kiểm tra quý I năm 2022',
    opening: 'Qua kết quả kiểm tra công tác cải cách hành chính quý I năm 2022…',
    signerPersonId: w.person('chutich'),
    monitorUnitId: w.unit('HN-NV'),
    addressees: [group('ALL_COMMUNES'), group('ALL_DEPTS')],
    recipientLines: 'Như trên\nCT, các PCT UBND huyện',
    fileCopy: 'VT, PNV',
    points: [point()],
    ...over,
  });
  const draft = async (over: Record<string, unknown> = {}): Promise<string> =>
    (await w.run('thuky', createDirective, letter(over))).directiveId;
  const version = async (directiveId: string) => (await loadDirective(w.db.read, directiveId)).version;
  const issue = async (directiveId: string, over: Record<string, unknown> = {}, by: Username = 'vanthu') =>
    w.run(by, issueDirective, {
      directiveId,
      version: await version(directiveId),
      issuedOn: '25/3/2022',
      ...over,
    });
  return { issuerId, group, point, letter, draft, version, issue, open };
}
