import { communeUnit, type DistrictStory, departmentUnit, districtPeople, districtUnits } from './district.ts';

const CT = {
  code: 'CT',
  name: 'huyện Châu Thành',
  province: { code: 'AG', name: 'tỉnh An Giang' },
  validTo: '2025-06-30',
  sortOrder: 1600,
};

const BOARD = 'BCD-CCHC-CT';

/**
 * The review of 2021 – 2025. The press gives no day: figures run to May 2025 and the district ended on 30/6/2025. The
 * rates are the published ones; two of them do not follow from their counts, which the minutes say.
 */
export const CHAU_THANH: DistrictStory = {
  title: 'Châu Thành, 2025',
  organisation: {
    at: '2025-05-30 08:00',
    issuer: 'CT',
    units: [
      ...districtUnits(CT),
      departmentUnit(CT, 'VP', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 1),
      departmentUnit(CT, 'NV', 'Phòng Nội vụ', 2),
      departmentUnit(CT, 'TP', 'Phòng Tư pháp', 3),
      departmentUnit(CT, 'VHKHTT', 'Phòng Văn hóa, Khoa học và Thông tin', 4),
      communeUnit(CT, 'TT', 'An Châu', 1, 'THI_TRAN'),
      communeUnit(CT, 'BH', 'Bình Hòa', 2),
      communeUnit(CT, 'CD', 'Cần Đăng', 3),
      communeUnit(CT, 'VA', 'Vĩnh An', 4),
      communeUnit(CT, 'VH', 'Vĩnh Hanh', 5),
    ],
    groups: [
      { code: 'CT-NGANH', label: 'các cơ quan, đơn vị', members: { level: 'DISTRICT_DEPT', parent: 'CT' } },
      { code: 'CT-XA', label: 'các địa phương', members: { level: 'COMMUNE', parent: 'CT' } },
    ],
    committees: [
      {
        code: BOARD,
        name: 'Ban Chỉ đạo cải cách hành chính huyện Châu Thành',
        issuerLines: ['UBND HUYỆN CHÂU THÀNH', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
        remit: 'Công tác cải cách hành chính của huyện',
        ownSeries: false,
        standingOffice: 'CT-NV',
      },
    ],
    people: districtPeople('CT', [BOARD], {
      chair: ['Bà', 'Nguyễn Thị Phương Lan'],
      office: ['Ông', 'Trần Quốc Dũng'],
      secretary: ['Bà', 'Võ Thị Mai'],
    }),
  },
  meeting: {
    key: 'CT 2025',
    issuer: 'CT',
    title: 'Hội nghị sơ kết công tác cải cách hành chính giai đoạn 2021 - 2025',
    kind: 'INTERIM',
    heldOn: '2025-06-12',
    startsAt: '08:00',
    endsAt: '10:30',
    place: 'Hội trường UBND huyện Châu Thành',
    chair: 'CT.chair',
    chairTitle: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Châu Thành',
    secretary: 'CT.secretary',
    groups: ['CT-NGANH', 'CT-XA'],
    plannedAt: '2025-06-03 09:00',
    invitedAt: '2025-06-05 10:00',
    agenda: [
      {
        title: 'Kết quả cải cách hành chính giai đoạn 2021 - 2025',
        unit: 'CT-NV',
        minutes: 45,
        summary: [
          'Đến tháng 5/2025, toàn huyện tiếp nhận 157.945 hồ sơ, trong đó 95.184 hồ sơ trực tuyến, báo cáo nêu đạt 66,26% (tính lại 95.184/157.945 là 60,26%).',
          'Cấp huyện: 12.669/41.319 hồ sơ trực tuyến, đạt 30,66%; cấp xã: 82.515/116.626, đạt 70,75%.',
          'Hồ sơ tiếp nhận được số hóa: 55.905, báo cáo nêu 32,20% (tính lại 35,40%); kết quả giải quyết được số hóa: 51.866, báo cáo nêu 32,79% (tính lại 32,84%).',
        ].join('\n'),
      },
      {
        title: 'Khen thưởng',
        minutes: 15,
        summary:
          'UBND huyện Châu Thành tặng Giấy khen cho các tập thể, cá nhân có thành tích trong công tác cải cách hành chính giai đoạn 2021 - 2025.',
      },
      {
        title: 'Phát biểu chỉ đạo của Chủ tịch UBND huyện',
        minutes: 30,
        conclusions: [
          {
            text: 'Tiếp tục cải cách thể chế, cải cách bộ máy; nâng cao chất lượng đội ngũ; cải cách thủ tục hành chính; nâng cao chất lượng dịch vụ hành chính',
            leadGroups: ['CT-NGANH', 'CT-XA'],
            field: 'STEERING',
            due: { kind: 'CONTINUOUS' },
          },
          {
            text: 'Tập trung sắp xếp, xử lý và số hóa tài liệu để bàn giao cho đơn vị mới',
            field: 'APPARATUS',
            due: { kind: 'NONE' },
          },
          {
            text: 'Rà soát, sắp xếp bộ máy, thẩm định cơ sở vật chất, trang thiết bị',
            field: 'APPARATUS',
            due: { kind: 'NONE' },
          },
          {
            text: 'Đẩy mạnh truyền thông về chuyển đổi số; cụ thể hóa các chỉ tiêu trong văn bản chỉ đạo của tỉnh, huyện',
            field: 'DIGITAL',
            due: { kind: 'NONE' },
          },
          {
            text: 'Tổ chức tập huấn, bảo đảm cán bộ, công chức cấp xã đủ năng lực thực hiện nhiệm vụ cấp huyện chuyển về cấp xã',
            field: 'CIVIL_SERVICE',
            due: { kind: 'NONE' },
          },
        ],
      },
    ],
    session: {
      startedAt: '2025-06-12 08:00',
      endedAt: '2025-06-12 10:25',
      signedAt: { secretary: '2025-06-13 09:00', chair: '2025-06-13 15:00' },
    },
  },
};
