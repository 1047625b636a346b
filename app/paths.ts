/**
 * Every address of the application, spelled once. Pages link through these builders; `routes.ts` maps the same slugs
 * to files. A query argument leaves out empty values, so an address never carries `?q=`.
 */

export type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

const part = encodeURIComponent;

export const paths = {
  home: () => '/',
  /** `back` is the address to return to after signing in. */
  signIn: (back?: string) => withQuery('/dang-nhap', { ve: back === '/' ? undefined : back }),
  signOut: () => '/dang-xuat',
  setUp: (token?: string) => withQuery('/thiet-lap', { ma: token }),
  /** Takes language, theme and keyboard choices of this browser. */
  preferences: () => '/tuy-chon',
  account: () => '/tai-khoan',
  password: () => '/tai-khoan/mat-khau',
  /** What a notice is about. */
  subject: ({ kind, id }: { kind: 'task' | 'directive' | 'meeting' | 'issuer'; id: string }): string => {
    switch (kind) {
      case 'task':
        return paths.task(id);
      case 'directive':
        return paths.directive(id);
      case 'meeting':
        return paths.meeting(id);
      case 'issuer':
        return paths.tasks({ tt: 'qua' });
    }
  },
  notices: (query?: Query) => withQuery('/thong-bao', query),
  /** Leads on to what the notice is about. */
  openNotice: (noticeId: string) => `/thong-bao/${part(noticeId)}`,
  noticeChoices: () => '/tai-khoan/thong-bao',
  /** Secret addresses others may read from. */
  feeds: () => '/tai-khoan/nguon-du-lieu',
  calendarFeed: (token: string) => `/lich/${part(token)}.ics`,
  unitFeed: (token: string, format: 'txt' | 'csv' | 'json') => `/du-lieu/${part(token)}/nhiem-vu.${format}`,
  /** One act on one task, from a mail. */
  mailLink: (token: string) => `/lien-ket/${part(token)}`,
  stopDigests: (token: string) => `/ngung-thu/${part(token)}`,
  search: (q?: string) => withQuery('/tim-kiem', { q }),
  file: (fileId: string) => `/tep/${part(fileId)}`,

  /** `thang` is a month, YYYY-MM. */
  calendar: (query?: Query) => withQuery('/lich', query),
  meetings: (query?: Query) => withQuery('/cuoc-hop', query),
  newMeeting: (query?: Query) => withQuery('/cuoc-hop/moi', query),
  meeting: (meetingId: string) => `/cuoc-hop/${part(meetingId)}`,
  editMeeting: (meetingId: string) => `/cuoc-hop/${part(meetingId)}/sua`,
  liveMeeting: (meetingId: string, query?: Query) => withQuery(`/cuoc-hop/${part(meetingId)}/dang-hop`, query),
  /** Takes what is saved while somebody types. */
  saveMeetingText: (meetingId: string) => `/cuoc-hop/${part(meetingId)}/ghi`,
  moveMeeting: (meetingId: string) => `/cuoc-hop/${part(meetingId)}/hoan`,
  newConclusion: (meetingId: string, query?: Query) => withQuery(`/cuoc-hop/${part(meetingId)}/ket-luan/moi`, query),
  editConclusion: (meetingId: string, conclusionId: string) =>
    `/cuoc-hop/${part(meetingId)}/ket-luan/${part(conclusionId)}`,
  minutes: (meetingId: string) => `/cuoc-hop/${part(meetingId)}/bien-ban`,
  meetingDocument: (meetingId: string, type: string) => `/cuoc-hop/${part(meetingId)}/tai-ve/${part(type)}`,

  directives: (query?: Query) => withQuery('/van-ban', query),
  newDirective: (query?: Query) => withQuery('/van-ban/moi', query),
  /** Any Word file held against the form of official papers. */
  formCheck: () => '/van-ban/kiem-tra-the-thuc',
  newIncoming: (query?: Query) => withQuery('/van-ban/den/moi', query),
  newSecret: (query?: Query) => withQuery('/van-ban/mat/moi', query),
  newOral: (query?: Query) => withQuery('/van-ban/truc-tiep/moi', query),
  directive: (directiveId: string, query?: Query) => withQuery(`/van-ban/${part(directiveId)}`, query),
  editDirective: (directiveId: string) => `/van-ban/${part(directiveId)}/sua`,
  /** `cq` issuer, `dv` lead unit, `nv` tasks. */
  newUrging: (query?: Query) => withQuery('/van-ban/don-doc/moi', query),
  editUrging: (directiveId: string) => `/van-ban/${part(directiveId)}/don-doc`,
  issueDirective: (directiveId: string) => `/van-ban/${part(directiveId)}/ban-hanh`,
  correctOral: (directiveId: string) => `/van-ban/${part(directiveId)}/sua-y-kien`,
  /** `viec` is the act: thu-hoi, thay-the, dinh-chinh. */
  withdrawDirective: (directiveId: string, query?: Query) => withQuery(`/van-ban/${part(directiveId)}/thu-hoi`, query),
  /** Where a unit answers the points that are its own. */
  replyToDirective: (directiveId: string) => `/van-ban/${part(directiveId)}/tra-loi`,
  directiveDocument: (directiveId: string) => `/van-ban/${part(directiveId)}/tai-ve`,

  registers: (query?: Query) => withQuery('/so-van-ban', query),
  /** `theo` is a register to open another like. */
  newRegister: (query?: Query) => withQuery('/so-van-ban/moi', query),
  register: (seriesId: string, query?: Query) => withQuery(`/so-van-ban/${part(seriesId)}`, query),
  editRegister: (seriesId: string) => `/so-van-ban/${part(seriesId)}/cai-dat`,
  lockRegister: (seriesId: string) => `/so-van-ban/${part(seriesId)}/khoa`,
  /** `so` is the order number of a paper. */
  enterPaper: (seriesId: string, query?: Query) => withQuery(`/so-van-ban/${part(seriesId)}/vao-so`, query),
  voidNumber: (seriesId: string, query?: Query) => withQuery(`/so-van-ban/${part(seriesId)}/huy-so`, query),

  inbox: (query?: Query) => withQuery('/viec-can-lam', query),
  /** `viec` is the act, `nv` the chosen tasks. */
  actOnTasks: (query?: Query) => withQuery('/viec-can-lam/nhieu-viec', query),

  tasks: (query?: Query) => withQuery('/nhiem-vu', query),
  taskSeriesList: (query?: Query) => withQuery('/nhiem-vu/dinh-ky', query),
  /** `mien` is the occurrence to let off. */
  taskSeries: (seriesId: string, query?: Query) => withQuery(`/nhiem-vu/dinh-ky/${part(seriesId)}`, query),
  /** Who has what in one's own unit. */
  staff: (query?: Query) => withQuery('/don-vi-toi/phan-cong', query),
  task: (taskId: string) => `/nhiem-vu/${part(taskId)}`,
  /** `viec` is the act: chuyen, dung. */
  moveTask: (taskId: string, query?: Query) => withQuery(`/nhiem-vu/${part(taskId)}/chuyen`, query),

  reports: () => '/bao-cao',
  progressReport: (query?: Query) => withQuery('/bao-cao/tien-do', query),
  delayCauses: (query?: Query) => withQuery('/bao-cao/nguyen-nhan-cham', query),
  progressFile: () => '/bao-cao/tien-do/tai-ve',

  units: (query?: Query) => withQuery('/don-vi', query),
  unit: (unitId: string) => `/don-vi/${part(unitId)}`,

  admin: () => '/quan-tri',
  adminUnits: (query?: Query) => withQuery('/quan-tri/don-vi', query),
  newUnit: (query?: Query) => withQuery('/quan-tri/don-vi/moi', query),
  editUnit: (unitId: string) => `/quan-tri/don-vi/${part(unitId)}`,
  /** A change of name or place from a day; a slip of typing is corrected instead. */
  reviseUnit: (unitId: string) => `/quan-tri/don-vi/${part(unitId)}/thay-doi`,
  correctUnit: (unitId: string, profileId: string) => `/quan-tri/don-vi/${part(unitId)}/ten/${part(profileId)}`,
  endUnit: (unitId: string, query?: Query) => withQuery(`/quan-tri/don-vi/${part(unitId)}/ket-thuc`, query),
  adminGroups: () => '/quan-tri/nhom',
  newGroup: () => '/quan-tri/nhom/moi',
  editGroup: (groupId: string) => `/quan-tri/nhom/${part(groupId)}`,
  editPost: (personId: string, postId: string) => `/quan-tri/nguoi-dung/${part(personId)}/chuc-danh/${part(postId)}`,
  adminUsers: (query?: Query) => withQuery('/quan-tri/nguoi-dung', query),
  newUser: (query?: Query) => withQuery('/quan-tri/nguoi-dung/moi', query),
  editUser: (personId: string) => `/quan-tri/nguoi-dung/${part(personId)}`,
  adminCommittees: () => '/quan-tri/ban-chi-dao',
  newCommittee: () => '/quan-tri/ban-chi-dao/moi',
  editCommittee: (committeeId: string) => `/quan-tri/ban-chi-dao/${part(committeeId)}`,
  editMember: (committeeId: string, postId: string) =>
    `/quan-tri/ban-chi-dao/${part(committeeId)}/thanh-vien/${part(postId)}`,
  holidays: (query?: Query) => withQuery('/quan-tri/ngay-nghi', query),
  /** `cq` is the issuer. */
  officeRules: (query?: Query) => withQuery('/quan-tri/quy-tac', query),
  /** `cq` issuer, `ngay` the day, `bac` the rung, `nguoi` the person. */
  reminders: (query?: Query) => withQuery('/quan-tri/nhac-viec', query),
  audit: (query?: Query) => withQuery('/quan-tri/nhat-ky', query),
  mails: (query?: Query) => withQuery('/quan-tri/thu', query),
  mail: (mailId: string) => `/quan-tri/thu/${part(mailId)}`,
  mailFile: (mailId: string) => `/quan-tri/thu/${part(mailId)}/eml`,
  /** `place` counts the mail's attachments from 1. */
  mailAttachment: (mailId: string, place: number) => `/quan-tri/thu/${part(mailId)}/tep/${place}`,
  outbox: (query?: Query) => withQuery('/quan-tri/hang-doi', query),
  /** Developers' gallery of components. */
  gallery: () => '/quan-tri/thanh-phan',
} as const;
