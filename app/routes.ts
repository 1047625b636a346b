import { index, layout, type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config';

/**
 * Addresses to files. Slugs are Vietnamese, as in `paths.ts`; files are English. Each noun keeps its own list.
 */
type Routes = RouteConfigEntry[];

const tasks: Routes = [
  route('nhiem-vu', 'routes/tasks/list.tsx'),
  route('nhiem-vu/dinh-ky', 'routes/tasks/series/list.tsx'),
  route('nhiem-vu/dinh-ky/:seriesId', 'routes/tasks/series/detail.tsx'),
  route('don-vi-toi/phan-cong', 'routes/staff/route.tsx'),
  route('nhiem-vu/:taskId', 'routes/tasks/detail/route.tsx'),
  route('nhiem-vu/:taskId/chuyen', 'routes/tasks/move/route.tsx'),
];

const inbox: Routes = [
  route('viec-can-lam', 'routes/inbox/route.tsx'),
  route('viec-can-lam/nhieu-viec', 'routes/inbox/bulk.tsx'),
];

const meetings: Routes = [
  route('lich', 'routes/calendar/route.tsx'),
  route('cuoc-hop', 'routes/meetings/list.tsx'),
  route('cuoc-hop/moi', 'routes/meetings/new.tsx'),
  route('cuoc-hop/:meetingId', 'routes/meetings/detail/route.tsx'),
  route('cuoc-hop/:meetingId/sua', 'routes/meetings/edit.tsx'),
  route('cuoc-hop/:meetingId/hoan', 'routes/meetings/move.tsx'),
  route('cuoc-hop/:meetingId/dang-hop', 'routes/meetings/live/route.tsx'),
  route('cuoc-hop/:meetingId/ket-luan/:conclusionId', 'routes/meetings/conclusion/route.tsx'),
  route('cuoc-hop/:meetingId/bien-ban', 'routes/meetings/minutes/route.tsx'),
];

const directives: Routes = [
  route('van-ban', 'routes/directives/list.tsx'),
  route('van-ban/moi', 'routes/directives/new.tsx'),
  route('van-ban/kiem-tra-the-thuc', 'routes/form-check/route.tsx'),
  route('van-ban/den/moi', 'routes/directives/new-incoming.tsx'),
  route('van-ban/mat/moi', 'routes/directives/new-secret.tsx'),
  route('van-ban/truc-tiep/moi', 'routes/directives/new-oral.tsx'),
  route('van-ban/don-doc/moi', 'routes/urging/new.tsx'),
  route('van-ban/:directiveId/don-doc', 'routes/urging/edit.tsx'),
  route('van-ban/:directiveId', 'routes/directives/detail/route.tsx'),
  route('van-ban/:directiveId/sua', 'routes/directives/edit.tsx'),
  route('van-ban/:directiveId/ban-hanh', 'routes/directives/issue.tsx'),
  route('van-ban/:directiveId/tra-loi', 'routes/directives/reply/route.tsx'),
  route('van-ban/:directiveId/sua-y-kien', 'routes/directives/correct-oral.tsx'),
  route('van-ban/:directiveId/thu-hoi', 'routes/directives/withdraw.tsx'),
];

const registers: Routes = [
  route('so-van-ban', 'routes/registers/list.tsx'),
  route('so-van-ban/moi', 'routes/registers/new.tsx'),
  route('so-van-ban/:seriesId', 'routes/registers/detail.tsx'),
  route('so-van-ban/:seriesId/cai-dat', 'routes/registers/edit.tsx'),
  route('so-van-ban/:seriesId/khoa', 'routes/registers/lock.tsx'),
  route('so-van-ban/:seriesId/vao-so', 'routes/registers/enter.tsx'),
  route('so-van-ban/:seriesId/huy-so', 'routes/registers/void.tsx'),
];

const account: Routes = [
  route('tai-khoan', 'routes/account/account.tsx'),
  route('tai-khoan/mat-khau', 'routes/account/password.tsx'),
  route('tai-khoan/thong-bao', 'routes/account/notices.tsx'),
  route('tai-khoan/nguon-du-lieu', 'routes/account/feeds.tsx'),
  route('thong-bao', 'routes/notices/list.tsx'),
];

const system: Routes = [
  route('quan-tri/nhat-ky', 'routes/admin/audit.tsx'),
  route('quan-tri/hang-doi', 'routes/admin/outbox.tsx'),
  route('quan-tri/thu', 'routes/admin/mails.tsx'),
  route('quan-tri/thu/:mailId', 'routes/admin/mail.tsx'),
];

const organisation: Routes = [
  route('don-vi', 'routes/organisation/units.tsx'),
  route('don-vi/:unitId', 'routes/organisation/unit.tsx'),
  route('quan-tri', 'routes/admin/overview.tsx'),
  route('quan-tri/don-vi', 'routes/admin/units/list.tsx'),
  route('quan-tri/don-vi/moi', 'routes/admin/units/new.tsx'),
  route('quan-tri/don-vi/:unitId', 'routes/admin/units/edit.tsx'),
  route('quan-tri/don-vi/:unitId/thay-doi', 'routes/admin/units/revise.tsx'),
  route('quan-tri/don-vi/:unitId/ten/:profileId', 'routes/admin/units/correct.tsx'),
  route('quan-tri/don-vi/:unitId/ket-thuc', 'routes/admin/units/end.tsx'),
  route('quan-tri/nhom', 'routes/admin/groups/list.tsx'),
  route('quan-tri/nhom/moi', 'routes/admin/groups/new.tsx'),
  route('quan-tri/nhom/:groupId', 'routes/admin/groups/edit.tsx'),
  route('quan-tri/nguoi-dung', 'routes/admin/people/list.tsx'),
  route('quan-tri/nguoi-dung/moi', 'routes/admin/people/new.tsx'),
  route('quan-tri/nguoi-dung/:personId', 'routes/admin/people/detail.tsx'),
  route('quan-tri/nguoi-dung/:personId/chuc-danh/:postId', 'routes/admin/people/edit-post.tsx'),
  route('quan-tri/ban-chi-dao', 'routes/admin/committees/list.tsx'),
  route('quan-tri/ban-chi-dao/moi', 'routes/admin/committees/new.tsx'),
  route('quan-tri/ban-chi-dao/:committeeId', 'routes/admin/committees/detail.tsx'),
  route('quan-tri/ban-chi-dao/:committeeId/thanh-vien/:postId', 'routes/admin/committees/edit-member.tsx'),
  route('quan-tri/ngay-nghi', 'routes/admin/holidays.tsx'),
  route('quan-tri/quy-tac', 'routes/admin/rules/route.tsx'),
  route('quan-tri/nhac-viec', 'routes/admin/reminders/route.tsx'),
];

/** Pages with the frame around them; they need a session. */
const framed: Routes = [
  index('routes/home/route.tsx'),
  route('tim-kiem', 'routes/search/search.tsx'),
  route('bao-cao', 'routes/reports/home.ts'),
  route('bao-cao/tien-do', 'routes/reports/progress.tsx'),
  route('bao-cao/nguyen-nhan-cham', 'routes/reports/delay-causes.tsx'),
  ...inbox,
  ...account,
  ...system,
  ...meetings,
  ...directives,
  ...registers,
  ...tasks,
  ...organisation,
];

/** Pages and answers without the frame. */
const bare: Routes = [
  route('thong-bao/:noticeId', 'routes/notices/open.ts'),
  route('lich/:file', 'routes/feeds/calendar.ts'),
  route('du-lieu/:token/:file', 'routes/feeds/unit-tasks.ts'),
  route('lien-ket/:token', 'routes/mail-links/link.tsx'),
  route('ngung-thu/:token', 'routes/mail-links/stop-digests.tsx'),
  route('quan-tri/thu/:mailId/eml', 'routes/admin/mail-file.ts'),
  route('quan-tri/thu/:mailId/tep/:place', 'routes/admin/mail-attachment.ts'),
  route('dang-nhap', 'routes/sign-in/sign-in.tsx'),
  route('dang-xuat', 'routes/sign-in/sign-out.ts'),
  route('thiet-lap', 'routes/setup/set-up.tsx'),
  route('tuy-chon', 'routes/shell/preferences.ts'),
  route('quan-tri/thanh-phan', 'routes/shell/gallery.tsx'),
  route('van-ban/:directiveId/tai-ve', 'routes/directives/download.ts'),
  route('tep/:fileId', 'routes/files/download.ts'),
  route('bao-cao/tien-do/tai-ve', 'routes/reports/progress-file.ts'),
  route('cuoc-hop/:meetingId/ghi', 'routes/meetings/live/save.ts'),
  route('cuoc-hop/:meetingId/tai-ve/:type', 'routes/meetings/download.ts'),
  route('*', 'routes/shell/not-found.ts'),
];

export default [
  layout('routes/shell/signed-in.tsx', [layout('routes/shell/page-boundary.tsx', framed)]),
  ...bare,
] satisfies RouteConfig;
