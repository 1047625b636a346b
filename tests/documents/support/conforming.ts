import { DOCUMENT_TYPE_NAMES } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { DOCUMENT, type Parts, packed, partsOf } from './mutate-docx.ts';

/** Papers without a fault in their form: every sample, and what no sample has, by name. */
export async function conformingPapers(): Promise<Map<string, Parts>> {
  const papers = new Map<string, Parts>();
  for (const type of DOCUMENT_TYPE_NAMES)
    papers.set(type, partsOf(await renderDocument(type, await sampleFacts(type))));
  const letter = await sampleFacts('directive-letter');
  papers.set(
    'letter to one',
    partsOf(await renderDocument('directive-letter', { ...letter, addressees: ['Phòng Nội vụ.'] })),
  );
  papers.set('decision', decision(papers.get('conclusion-notice') ?? new Map()));
  return papers;
}

export const asFile = (parts: Parts): Buffer => packed(parts);

const paragraph = (style: string, text: string, run = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const CLAUSE =
  'Các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, Ủy ban nhân dân các xã, thị trấn thực hiện nhiệm vụ được giao, báo cáo kết quả trước ngày 25 hằng tháng để Phòng Nội vụ tổng hợp, tham mưu Ủy ban nhân dân huyện chỉ đạo.';

const OPENING = [
  paragraph('ChucVu', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN HỒNG NGỰ'),
  paragraph('CanCu', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
  paragraph('CanCu', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;'),
  paragraph('CanCu', 'Theo đề nghị của Trưởng Phòng Nội vụ.'),
  paragraph('ChucVu', 'QUYẾT ĐỊNH:'),
  paragraph('Chuong', 'Chương I'),
  paragraph('Chuong', 'QUY ĐỊNH CHUNG'),
  paragraph('NoiDung', 'Điều 1. Phạm vi điều chỉnh', '<w:b/>'),
  paragraph('NoiDung', 'Điều 2. Đối tượng áp dụng', '<w:b/>'),
  // Enough for a second page.
  ...Array.from({ length: 20 }, () => paragraph('NoiDung', CLAUSE)),
].join('');

const STYLES =
  '<w:style w:type="paragraph" w:styleId="CanCu"><w:name w:val="Căn cứ"/><w:basedOn w:val="NoiDung"/><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Chuong"><w:name w:val="Chương"/><w:basedOn w:val="ChucVu"/></w:style></w:styles>';

/** A decision with bases, a chapter and articles, made from a notice. */
function decision(notice: Parts): Parts {
  const parts = new Map(notice);
  const document = (notice.get(DOCUMENT) ?? '')
    .replace('>THÔNG BÁO<', '>QUYẾT ĐỊNH<')
    .replace('15/TB-UBND', '15/QĐ-UBND')
    .replaceAll('Thông báo số 15/TB-UBND', 'Quyết định số 15/QĐ-UBND')
    .replace(/<w:p><w:pPr><w:pStyle w:val="NoiDung"\/>/, (first) => OPENING + first);
  parts.set(DOCUMENT, document);
  parts.set('word/styles.xml', (notice.get('word/styles.xml') ?? '').replace('</w:styles>', STYLES));
  return parts;
}
