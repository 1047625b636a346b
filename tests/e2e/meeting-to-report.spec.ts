import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plainText, readDocx } from '../documents/support/docx.ts';
import { expect, test } from './support/test.ts';
import { choose, done, figure, handIn, issueWithNextNumber, pick } from './support/work.ts';

const COMMITTEE = 'Ban Chỉ đạo chuyển đổi số huyện Hồng Ngự';
const MEETING = 'Họp hai Ban Chỉ đạo về một cửa điện tử';
const OF_COMMUNES = 'Công khai kết quả một cửa điện tử tại trụ sở';
const OF_FINANCE = 'Bố trí kinh phí máy quét cho bộ phận một cửa';
const OF_OFFICE = 'Tổng hợp danh sách công chức một cửa';
const BY_LETTER = 'Rà soát tài khoản một cửa điện tử của công chức';

/** A second committee of the district, set up by the administrator. */
async function setUpCommittee(administrator: Page): Promise<void> {
  await administrator.goto('/quan-tri/ban-chi-dao/moi');
  await pick(administrator, 'Của UBND', /^Huyện Hồng Ngự/);
  await administrator.getByLabel('Tên ban chỉ đạo').fill(COMMITTEE);
  await administrator.getByLabel('Mã', { exact: true }).fill('BCD-CDS-HN');
  await administrator.getByLabel('Ký hiệu trên văn bản').fill('BCĐCĐS');
  await administrator.getByRole('button', { name: 'Lập ban chỉ đạo' }).click();
  await expect(administrator.getByRole('heading', { level: 1, name: COMMITTEE })).toBeVisible();
}

/** Plans the meeting of both committees, sends the invitations out and opens the session. */
async function openMeeting(secretary: Page): Promise<string> {
  await secretary.goto('/cuoc-hop/moi');
  await secretary.getByLabel('Tên cuộc họp').fill(MEETING);
  await secretary.getByRole('checkbox', { name: /cải cách hành chính huyện/ }).check();
  await secretary.getByRole('checkbox', { name: COMMITTEE }).check();
  await secretary.getByLabel('Ngày họp').fill('19/4/2022');
  await secretary.getByLabel('Bắt đầu').fill('10:00');
  await secretary.getByLabel('Địa điểm').fill('Phòng họp số 2');
  await pick(secretary, 'Người chủ trì', /^Nguyễn Văn Minh/);
  await pick(secretary, 'Thư ký cuộc họp', /^Lê Thu Hà/);
  await secretary.getByRole('textbox', { name: 'Nội dung 1' }).fill('Một cửa điện tử ở các xã');
  await secretary.getByRole('button', { name: 'Tạo cuộc họp' }).last().click();
  await expect(done(secretary)).toContainText('Đã tạo cuộc họp');
  await expect(secretary.getByText(`Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự`).first()).toBeVisible();
  await expect(secretary.getByText(COMMITTEE).first()).toBeVisible();
  await secretary.getByLabel(/^Họp khẩn/).check();
  await secretary.getByRole('button', { name: 'Gửi giấy mời' }).click();
  await expect(done(secretary)).toContainText('Đã gửi giấy mời.');
  await secretary.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await expect(secretary).toHaveURL(/dang-hop$/);
  await expect(secretary.getByText('Đang họp', { exact: true })).toBeVisible();
  return /cuoc-hop\/([^/]+)/.exec(secretary.url())?.[1] ?? '';
}

/** One is excused, one sends somebody, the rest are there. */
async function takeAttendance(secretary: Page): Promise<void> {
  const row = (name: string) => secretary.getByRole('listitem').filter({ hasText: name });
  const other = async (name: string) => {
    await row(name).locator('summary').click();
    return row(name);
  };
  const excused = await other('Trần Thị Bích');
  await excused.getByLabel('Lý do').fill('họp tỉnh');
  await excused.getByRole('button', { name: 'Vắng có lý do' }).click();
  await expect(row('Trần Thị Bích')).toContainText('vắng: họp tỉnh');
  const substituted = await other('Phan Quốc Thái');
  await substituted.getByLabel('Người dự thay').fill('Lý Thị Thu');
  await substituted.getByRole('button', { name: 'Dự thay' }).click();
  await expect(row('Phan Quốc Thái')).toContainText('Lý Thị Thu dự thay');
  await secretary.getByRole('button', { name: /^Còn lại có mặt/ }).click();
  await expect(secretary.getByRole('button', { name: /^Còn lại có mặt/ })).toHaveCount(0);
}

/** Types a conclusion as one line, the way it is said in the room. */
async function conclude(secretary: Page, line: string, understood: RegExp): Promise<void> {
  const field = secretary.getByRole('textbox', { name: /^Kết luận \d/ });
  await field.fill(line);
  await expect(secretary.locator('.understood')).toContainText(understood);
  await field.press('Enter');
  await expect(field).toHaveValue('');
}

/** Fills what a paper of the office needs besides its tasks, and goes on to issuing it. */
async function completePaper(secretary: Page, subject: string, addressees: 'Nơi nhận' | 'Kính gửi'): Promise<void> {
  await secretary.getByLabel('Trích yếu').fill(subject);
  const list = secretary.locator('details', { hasText: addressees }).first();
  for (const unit of [/Long Thuận/, /Phú Thuận B/, /^Phòng TC-KH/, /^Phòng Tư pháp TP/, /^Phòng Nội vụ/])
    await choose(list, unit);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch UBND huyện/);
  await secretary.getByLabel(/^Nơi nhận khác/).fill('Như trên');
  await secretary.getByLabel(/^Lưu/).fill('VT, PNV');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
}

/** The number after the one an issued paper has. */
const next = (number: string) => Number(number.split('/')[0]) + 1;

/** Opens a task from the home of its unit; returns its address. */
async function openJob(unit: Page, title: string): Promise<string> {
  await unit.goto('/');
  await unit.getByRole('link', { name: title }).first().click();
  await expect(unit.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(unit.url()).pathname;
}

/** The progress report as the chair downloads it: its figures on the page, its lines in Word. */
async function downloadReport(chair: Page): Promise<{ onPage: string[]; word: string }> {
  await chair.goto('/bao-cao/tien-do');
  const cells = await chair.locator('tfoot td').allInnerTexts();
  const download = chair.waitForEvent('download');
  await chair.getByRole('button', { name: 'Tải Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Báo cáo tiến độ .*\.docx$/);
  return { onPage: cells, word: plainText(readDocx(await readFile(await file.path()))) };
}

const rowsWith = (word: string, title: string) =>
  word
    .split('\n')
    .map((line) => line.split(' | '))
    .filter((cells) => cells[2] === title);

test.describe.configure({ timeout: 180_000 });

test('a meeting of two committees becomes papers, tasks, results and a report', async ({ as, baseURL }) => {
  const [secretary, chair, commune, neighbour, monitor] = [
    await as('thuky'),
    await as('chutich'),
    await as('xa.longthuan'),
    await as('xa.phuthuanb'),
    await as('phongnoivu'),
  ];
  await setUpCommittee(await as('quantri'));
  const waitingBefore = await figure(chair, 'Chờ xác nhận');
  const before = await downloadReport(chair);
  const total = Number(before.onPage[0]);

  // The meeting: attendance, three conclusions, minutes signed by both.
  const meetingId = await openMeeting(secretary);
  await takeAttendance(secretary);
  await conclude(secretary, `${OF_COMMUNES} @Long Thuận @Phú Thuận B >29/4`, /Long Thuận.*Phú Thuận B.*29\/4/s);
  await conclude(secretary, `${OF_FINANCE} @TCKH +Tư pháp >28/4`, /Phòng TC-KH.*Phối hợp.*Phòng Tư pháp.*28\/4/s);
  await conclude(secretary, `${OF_OFFICE} @Nội vụ >27/4`, /Phòng Nội vụ.*27\/4/s);
  await secretary.getByRole('button', { name: 'Kết thúc họp' }).click();
  await secretary.getByRole('button', { name: 'Ký với tư cách thư ký' }).click();
  await expect(done(secretary)).toContainText('chờ chủ trì ký');
  await chair.goto(`/cuoc-hop/${meetingId}/bien-ban`);
  await expect(chair.getByText('họp tỉnh')).toBeVisible();
  await chair.getByRole('button', { name: 'Ký với tư cách chủ trì' }).click();
  await expect(done(chair)).toContainText('đã khoá');

  // Its conclusions go out as a notice, and more work as a letter, each with the next number of its register.
  await secretary.goto(`/cuoc-hop/${meetingId}`);
  await secretary.getByRole('link', { name: 'Soạn thông báo kết luận' }).click();
  await expect(secretary.getByText(`3 nhiệm vụ lấy từ kết luận của ${MEETING}.`)).toBeVisible();
  await completePaper(secretary, 'Kết luận cuộc họp về một cửa điện tử', 'Nơi nhận');
  const notice = await issueWithNextNumber(secretary, '4 đầu việc cho 4 đơn vị');
  expect(notice).toMatch(/^\d{2,}\/TB-UBND$/);
  await secretary.goto('/van-ban/moi?loai=CONG_VAN');
  const point = secretary.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(BY_LETTER);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first(), /^Phòng Tư pháp TP/);
  await point.locator('[name$="due.date"]').fill('27/4/2022');
  await completePaper(secretary, 'rà soát tài khoản một cửa điện tử', 'Kính gửi');
  const letter = await issueWithNextNumber(secretary, '1 đầu việc cho 1 đơn vị');
  expect(letter).toMatch(/^\d{3,}\/UBND-/);

  // The registers stand one further: the next notice would get the number after this one.
  await secretary.goto('/so-van-ban');
  await expect(secretary.getByRole('main')).toContainText(String(next(notice)));

  // The work has reached the units; the meeting shows the whole thread.
  await secretary.goto(`/cuoc-hop/${meetingId}`);
  await expect(secretary.getByRole('link', { name: new RegExp(notice) }).first()).toBeVisible();
  const task = await openJob(commune, OF_COMMUNES);
  const theirs = await openJob(neighbour, OF_COMMUNES);
  expect(theirs).not.toBe(task);

  // Long Thuận reports and hands in; Phòng Nội vụ returns it once, then confirms.
  await commune.getByLabel('Nội dung đã làm').fill('Đã in bảng kết quả.');
  await commune.getByLabel('Tiến độ (%)').fill('60');
  await commune.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(done(commune)).toContainText('Đã gửi báo cáo tiến độ.');
  await handIn(commune, 'Đã công khai tại trụ sở.');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore + 1);
  await monitor.goto(task);
  await monitor.locator('summary', { hasText: 'Trả lại, yêu cầu bổ sung' }).click();
  await monitor.getByLabel('Nội dung cần bổ sung').fill('Bổ sung ảnh chụp.');
  await monitor.getByRole('button', { name: 'Trả lại, yêu cầu bổ sung' }).click();
  await expect(done(monitor)).toContainText('Đã trả lại');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore);
  await commune.goto(task);
  await handIn(commune, 'Đã công khai, có ảnh chụp kèm theo.');
  await monitor.goto(task);
  await monitor.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await expect(done(monitor)).toContainText('Đã xác nhận hoàn thành.');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore);

  // A commune neither sees nor touches what another one reports.
  expect((await neighbour.goto(task))?.status()).toBe(404);
  const form = { intent: 'report', version: '1', text: 'Không phải của tôi', percent: '10' };
  const touched = await neighbour.request.post(task, { form, headers: { origin: baseURL ?? '' } });
  expect(touched.status()).toBe(404);

  // The report counts the five new tasks, one of them done in time, and lists them row by row.
  const after = await downloadReport(chair);
  expect(Number(after.onPage[0])).toBe(total + 5);
  expect(Number(after.onPage[1])).toBe(Number(before.onPage[1]) + 1);
  expect(after.word).toContain(`Tổng số nhiệm vụ: ${total + 5}, trong đó:`);
  expect(after.word).toContain(`Tổng cộng | ${after.onPage.slice(0, 6).join(' | ')} | `);
  const [longThuan, phuThuan] = rowsWith(after.word, OF_COMMUNES);
  expect(longThuan?.slice(1)).toEqual([
    `Thông báo số ${notice} ngày 19/4/2022`,
    OF_COMMUNES,
    'UBND xã Long Thuận',
    '',
    '29/4/2022',
    'Đã công khai, có ảnh chụp kèm theo.',
    '19/4/2022',
    'Hoàn thành đúng hạn',
    '',
  ]);
  expect(phuThuan?.slice(3, 9)).toEqual([
    'UBND xã Phú Thuận B',
    '',
    '29/4/2022',
    '',
    '',
    expect.stringContaining('hạn'),
  ]);
  expect(rowsWith(after.word, OF_FINANCE)[0]?.slice(3, 6)).toEqual([
    'Phòng Tài chính - Kế hoạch',
    'Phòng Tư pháp',
    '28/4/2022',
  ]);
  expect(rowsWith(after.word, OF_OFFICE)).toHaveLength(1);
  expect(rowsWith(after.word, BY_LETTER)[0]?.[1]).toBe(`Công văn số ${letter} ngày 19/4/2022`);
  expect(rowsWith(before.word, OF_OFFICE)).toHaveLength(0);
});
