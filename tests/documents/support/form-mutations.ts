import { FORM, type TypeRule } from '#app/documents/form-profile.ts';
import {
  DOCUMENT,
  editParagraph,
  editPart,
  type Parts,
  type Place,
  setParagraph,
  setRuns,
  setText,
} from './mutate-docx.ts';

/** One fault put into a conforming paper, and the rule that has to find it. */
export interface Mutation {
  readonly rule: string;
  readonly name: string;
  /** The faulty paper; null when this paper has no place for the fault. */
  readonly apply: (parts: Parts) => Parts | null;
}

type Edit = (paragraph: string) => string;

const at = (rule: string, name: string, place: Place, ...edits: readonly Edit[]): Mutation => ({
  rule,
  name,
  apply: (parts) => editParagraph(parts, place, (paragraph) => edits.reduce((done, edit) => edit(done), paragraph)),
});
const inDocument = (rule: string, name: string, from: RegExp | string, to: string): Mutation => ({
  rule,
  name,
  apply: (parts) => editPart(parts, DOCUMENT, (xml) => xml.replace(from, to)),
});
const inHeaders = (rule: string, name: string, edit: (xml: string) => string): Mutation => ({
  rule,
  name,
  apply: (parts) => {
    const header = [...parts].find(([part, xml]) => /header\d+\.xml$/.test(part) && xml.includes('PAGE'))?.[0];
    return header === undefined ? null : editPart(parts, header, edit);
  },
});
const write = (rule: string, place: Place, from: RegExp | string, to: string): Mutation =>
  at(
    rule,
    `${from} → ${to}`,
    place,
    setText((text) => text.replace(from, to)),
  );
/** A sentence put after what stands there. */
const add = (rule: string, place: Place, sentence: string): Mutation => write(rule, place, /\.?$/, `. ${sentence}.`);

const style = (...styles: readonly string[]): Place => ({ styles });
const last = (...styles: readonly string[]): Place => ({ styles, pick: 'last' });
const sentence = (text: string) => /[\p{L}\d][.;]$/u.test(text) && !/^\(/.test(text) && text.length > 40;
const BODY: Place = { styles: ['NoiDung'], where: sentence };

const { type } = FORM;
const STYLES: Readonly<Record<string, readonly [Place, TypeRule]>> = {
  nationalTitle: [style('QuocHieu'), type.nationalTitle],
  nationalMotto: [style('TieuNgu'), type.nationalMotto],
  superior: [style('CoQuanChuQuan'), type.superior],
  issuer: [last('CoQuanBanHanh'), type.issuer],
  number: [style('SoKyHieu'), type.number],
  place: [style('DiaDanhNgay'), type.placeAndDate],
  documentName: [style('TenLoai'), type.documentName],
  subject: [style('TrichYeu'), type.subject],
  letterSubject: [style('TrichYeuCongVan'), type.letterSubject],
  urgency: [style('DoKhan'), type.urgency],
  addressee: [style('KinhGui', 'KinhGuiNhieu'), type.addressee],
  enactment: [{ styles: ['ChucVu'], where: (text) => /^(?:CHỦ TỊCH ỦY BAN|QUYẾT ĐỊNH:)/.test(text) }, type.authority],
  basis: [style('CanCu'), { ...type.body, italic: true }],
  chapter: [style('Chuong'), { ...type.heading, align: 'center' }],
  article: [{ styles: ['NoiDung'], where: (text) => text.startsWith('Điều ') }, type.heading],
  part: [style('PhanMuc'), type.part],
  heading: [{ styles: ['TieuDeMuc'], where: (text) => /^\d+\. .*\p{L}$/u.test(text) }, type.heading],
  body: [BODY, type.body],
  authority: [last('ChucVu'), type.authority],
  signer: [last('HoTen'), type.signer],
  recipientsTitle: [style('NoiNhan'), type.recipientsTitle],
  recipient: [style('NoiNhanDong'), type.recipient],
  annexLabel: [style('PhuLuc'), type.annexLabel],
  annexTitle: [style('TenPhuLuc'), type.annexTitle],
  annexSource: [style('KemTheo'), type.annexSource],
};

const size = (points: number) => setRuns(`<w:sz w:val="${points * 2}"/>`);
const align = (value: string) => setParagraph(`<w:jc w:val="${value}"/>`);
const upper = (text: string) => text.toLocaleUpperCase('vi');
const lower = (text: string) => text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');

const typeMutations: Mutation[] = Object.entries(STYLES).flatMap(([component, [place, rule]]) => [
  at(`${component}.size`, 'larger', place, size(rule.size.to + 2)),
  at(`${component}.size`, 'smaller', place, size(rule.size.from - 1)),
  at(`${component}.bold`, 'weight', place, setRuns(`<w:b w:val="${rule.bold ? 0 : 1}"/>`)),
  at(`${component}.italic`, 'slant', place, setRuns(`<w:i w:val="${rule.italic ? 0 : 1}"/>`)),
  at(`${component}.capitals`, 'small letters', place, setText(lower)),
  at(`${component}.small`, 'capitals', place, setText(upper)),
  at(`${component}.align`, 'other edge', place, align(rule.align === 'center' ? 'left' : 'center')),
  at(`${component}.align`, 'right edge', place, align('right')),
]);

const margin = (side: string, mm: number): Mutation => ({
  rule: `page.margin-${side}`,
  name: `${mm} mm`,
  apply: (parts) =>
    editPart(parts, DOCUMENT, (xml) =>
      xml.replace(new RegExp(`(<w:pgMar [^>]*w:${side}=")\\d+`), `$1${Math.round((mm * 1440) / 25.4)}`),
    ),
});

const pageMutations: Mutation[] = [
  inDocument('page.paper', 'Letter', /w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"'),
  inDocument('page.paper', 'A5', /w:w="11906" w:h="16838"/, 'w:w="8391" w:h="11906"'),
  inDocument('page.upright', 'on its side', /w:w="11906" w:h="16838"/, 'w:w="16838" w:h="11906"'),
  ...(['top', 'bottom'] as const).flatMap((side) => [margin(side, 12.7), margin(side, 30)]),
  margin('left', 25.4),
  margin('left', 38),
  margin('right', 10),
  margin('right', 25.4),
];

const fontMutations: Mutation[] = ['NoiDung', 'QuocHieu', 'BangChu', 'BangTrongBaiChu', 'NoiNhanDong'].flatMap(
  (name) => [
    at('font.family', `Arial in ${name}`, style(name), setRuns('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')),
    at('font.family', `.VnTime in ${name}`, style(name), setRuns('<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    at('font.family', `marked letters in ${name}`, style(name), setRuns('<w:rFonts w:hAnsi="Calibri"/>')),
    at('font.colour', `blue in ${name}`, style(name), setRuns('<w:color w:val="1F497D"/>')),
    at('font.size', `tiny in ${name}`, style(name), size(8)),
  ],
);

const numberMutations: Mutation[] = [
  {
    rule: 'page-number.present',
    name: 'none',
    apply: (parts) =>
      new Map([...parts].map(([name, xml]) => [name, /header/.test(name) ? xml.replace('>PAGE<', '>DATE<') : xml])),
  },
  inHeaders('page-number.centred', 'right', (xml) => xml.replace(/<w:pStyle [^>]*\/>/, '$&<w:jc w:val="right"/>')),
  inHeaders('page-number.size', 'small', (xml) => xml.replace(/<w:r>/g, '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>')),
  inHeaders('page-number.upright', 'slanted', (xml) => xml.replace(/<w:r>/g, '<w:r><w:rPr><w:i/></w:rPr>')),
  inHeaders('page-number.font', 'Arial', (xml) =>
    xml.replace(/<w:r>/g, '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr>'),
  ),
  inHeaders('page-number.alone', 'Trang 2', (xml) => xml.replace('<w:r>', '<w:r><w:t>Trang </w:t></w:r><w:r>')),
  inDocument('page-number.arabic', 'Roman', /<w:pgNumType /, '<w:pgNumType w:fmt="lowerRoman" '),
  inDocument('page-number.first-hidden', 'shown', /<w:titlePg\/>/, ''),
  inDocument('page-number.from-one', 'from 5', /<w:pgNumType w:start="1"/, '<w:pgNumType w:start="5"'),
  {
    rule: 'page-number.annex-restarts',
    name: 'goes on',
    apply: (parts) =>
      editPart(parts, DOCUMENT, (xml) => {
        const second = xml.indexOf('<w:pgNumType', xml.indexOf('<w:pgNumType') + 1);
        return second < 0 ? xml : xml.slice(0, second) + xml.slice(second).replace('<w:pgNumType w:start="1"/>', '');
      }),
  },
];

const remove = (rule: string, place: Place): Mutation => at(rule, 'left out', place, () => '');
const removeAll = (rule: string, name: string): Mutation => ({
  rule,
  name: 'left out',
  apply: (parts) => {
    let [done, next]: [Parts | null, Parts | null] = [null, parts];
    while (next) {
      next = editParagraph(next, style(name), (paragraph) =>
        paragraph.replace(/<w:r>[\s\S]*<\/w:r>/, '').replace(/<w:pStyle [^>]*\/>/, ''),
      );
      done = next ?? done;
    }
    return done;
  },
});

const ruleLine = (which: number): Place => ({
  styles: ['KeNgang'],
  where: () => true,
  pick: which === 0 ? 'first' : 'last',
});
const LONG_LINE = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>';

const headMutations: Mutation[] = [
  removeAll('nationalTitle.present', 'QuocHieu'),
  removeAll('nationalMotto.present', 'TieuNgu'),
  removeAll('issuer.present', 'CoQuanBanHanh'),
  removeAll('number.present', 'SoKyHieu'),
  removeAll('place.present', 'DiaDanhNgay'),
  removeAll('documentName.present', 'TenLoai'),
  removeAll('documentName.present', 'TrichYeuCongVan'),
  removeAll('subject.present', 'TrichYeu'),
  removeAll('recipientsTitle.present', 'NoiNhan'),
  {
    rule: 'addressee.present',
    name: 'left out',
    apply: (parts) => {
      const withoutOne = removeAll('', 'KinhGui').apply(parts);
      const withoutMany = removeAll('', 'KinhGuiNhieu').apply(withoutOne ?? parts);
      return removeAll('', 'NoiGui').apply(withoutMany ?? withoutOne ?? parts) ?? withoutMany ?? withoutOne;
    },
  },
  removeAll('signer.present', 'HoTen'),
  removeAll('authority.present', 'ChucVu'),
  write('nationalTitle.wording', style('QuocHieu'), 'CHỦ NGHĨA', 'CHŨ NGHĨA'),
  write('nationalTitle.wording', style('QuocHieu'), 'VIỆT NAM', 'VIỆT-NAM'),
  write('nationalMotto.wording', style('TieuNgu'), / - /g, '-'),
  write('nationalMotto.wording', style('TieuNgu'), / - /g, ' – '),
  write('nationalMotto.wording', style('TieuNgu'), 'Tự do', 'Tự Do'),
  at('nationalMotto.spacing', 'far', style('TieuNgu'), setParagraph('<w:spacing w:before="240"/>')),
  at('nationalMotto.spacing', 'wide', style('TieuNgu'), setParagraph('<w:spacing w:line="360" w:lineRule="auto"/>')),
  ...['nationalMotto', 'issuer', 'subject'].map(
    (component): Mutation => ({
      rule: `${component}.rule-line`,
      name: 'left out',
      apply: (parts) => withRuleLine(parts, component, () => ''),
    }),
  ),
  ...['nationalMotto', 'issuer', 'subject'].map(
    (component): Mutation => ({
      rule: `${component}.rule-length`,
      name: component === 'nationalMotto' ? 'half' : 'full width',
      apply: (parts) =>
        withRuleLine(parts, component, (line) =>
          line.replace(
            /<w:ind [^>]*\/>/,
            component === 'nationalMotto' ? '<w:ind w:left="2000" w:right="2000" w:firstLine="0"/>' : LONG_LINE,
          ),
        ),
    }),
  ),
  at('other.typed-line', 'underscores', ruleLine(0), () => '<w:p><w:r><w:t>___________</w:t></w:r></w:p>'),
  ...['TieuNgu', 'CoQuanBanHanh', 'TrichYeu'].map((name) =>
    at('other.underline', name, last(name), setRuns('<w:u w:val="single"/>')),
  ),
];

/** The rule lines stand in the order issuer, motto, subject. */
function withRuleLine(parts: Parts, component: string, edit: Edit): Parts | null {
  const place = ['issuer', 'nationalMotto', 'subject'].indexOf(component);
  return editPart(parts, DOCUMENT, (xml) => {
    const lines = [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="KeNgang"\/>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)];
    const found = lines[place];
    const isThere = found && (component !== 'subject' || xml.lastIndexOf('"TrichYeu"', found.index) >= 0);
    return isThere ? xml.slice(0, found.index) + edit(found[0]) + xml.slice(found.index + found[0].length) : xml;
  });
}

const NUMBER = style('SoKyHieu');
const PLACE = style('DiaDanhNgay');
const wordingMutations: Mutation[] = [
  write('number.label', NUMBER, 'Số:', 'SỐ:'),
  write('number.label', NUMBER, 'Số:', 'Số'),
  write('number.spaces', NUMBER, '-', ' - '),
  write('number.spaces', NUMBER, '/', ' / '),
  write('number.leading-zero', NUMBER, /: 0?\d+/, ': 5'),
  write('number.leading-zero', NUMBER, /: 0?(\d)/, ': 00$1'),
  write('number.grammar', NUMBER, /-(.)/, '_$1'),
  write('number.grammar', NUMBER, /\/.*/, '/abc'),
  write('number.type', NUMBER, /\/[^-]+-/, '/CTr-'),
  write('number.type', NUMBER, /\/[^-]+-/, '/KH-'),
  write('place.wording', PLACE, ', ngày', ' ngày'),
  write('place.wording', PLACE, ', ngày', ', Ngày'),
  write('place.padded', PLACE, /ngày \d+/, 'ngày 5'),
  write('place.padded', PLACE, /tháng \d+/, 'tháng 2'),
  write('place.padded', PLACE, /tháng \d+/, 'tháng 04'),
  add('body.padded-dates', BODY, 'Cuộc họp ngày 5 tháng 3 năm 2022'),
  add('body.padded-dates', BODY, 'Cuộc họp ngày 15 tháng 1 năm 2022'),
  add('body.padded-dates', BODY, 'Hạn là 5/4/2022'),
  write('body.real-dates', PLACE, /ngày \d+ tháng \d+/, 'ngày 31 tháng 4'),
  add('body.real-dates', BODY, 'Hạn là 30/02/2022'),
];

const LEAD = style('KinhGui', 'KinhGuiNhieu');
const RECIPIENT: Place = { styles: ['NoiNhanDong'], where: (text) => !text.includes('Lưu') };
const ARCHIVE: Place = { styles: ['NoiNhanDong'], where: (text) => text.includes('Lưu') };
const listMutations: Mutation[] = [
  write('addressee.label', LEAD, 'Kính gửi:', 'Kính gửi'),
  write('addressee.label', LEAD, 'Kính gửi:', 'Kính gửi :'),
  write('addressee.one-line', { styles: ['KinhGuiNhieu'] }, 'Kính gửi:', 'Kính gửi: Phòng A; Phòng B;'),
  write('addressee.dash', style('NoiGui'), /^-/, '+'),
  write('addressee.ends', style('NoiGui'), /;$/, ','),
  write('addressee.ends', last('NoiGui'), /\.$/, ';'),
  {
    rule: 'addressee.after',
    name: 'under the text',
    apply: (parts) =>
      editParagraph(
        parts,
        LEAD,
        (paragraph) =>
          `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:t>Nội dung đứng trước phần nơi gửi.</w:t></w:r></w:p>${paragraph}`,
      ),
  },
  write('recipientsTitle.wording', style('NoiNhan'), 'Nơi nhận:', 'Nơi nhận'),
  write('recipientsTitle.wording', style('NoiNhan'), 'Nơi nhận:', 'Nơi Nhận:'),
  write('recipient.dash', RECIPIENT, /^- /, ''),
  write('recipient.dash', RECIPIENT, /^- /, '+ '),
  write('recipient.ends', RECIPIENT, /;$/, ''),
  write('recipient.ends', RECIPIENT, /;$/, '.'),
  remove('recipient.archive', ARCHIVE),
  write('recipient.archive', ARCHIVE, 'VT, ', ''),
  write('recipient.archive-end', ARCHIVE, /\.$/, ''),
  write('recipient.archive-end', ARCHIVE, /\.$/, ';'),
  write(
    'recipient.as-above',
    { styles: ['NoiNhanDong'], where: (text) => text.includes('Như trên') },
    'Như trên',
    'Phòng Nội vụ',
  ),
];

const INDENTED: Place = BODY;
const space = (properties: string) => setParagraph(`<w:spacing ${properties}/>`);
const bodyMutations: Mutation[] = [
  at('body.indent', 'none', INDENTED, setParagraph('<w:ind w:firstLine="0"/>')),
  at(
    'body.indent',
    '20 mm',
    { ...INDENTED, where: (text) => sentence(text) && !/^[-+]/.test(text) },
    setParagraph('<w:ind w:firstLine="1134"/>'),
  ),
  at('body.indent', 'heading', style('TieuDeMuc', 'PhanMuc'), setParagraph('<w:ind w:firstLine="0"/>')),
  at('body.gap', '0 pt', BODY, space('w:before="0" w:after="0"')),
  at('body.gap', '3 pt', BODY, space('w:before="0" w:after="60"')),
  at('body.line-spacing', 'double', BODY, space('w:line="480" w:lineRule="auto"')),
  at('body.line-spacing', '0.9', BODY, space('w:line="216" w:lineRule="auto"')),
  at('body.line-spacing', 'exactly 12 pt', BODY, space('w:line="240" w:lineRule="exact"')),
  at('body.one-size', 'smaller', BODY, size(13)),
  at('body.upright', 'bold', BODY, setRuns('<w:b/>')),
  at('body.upright', 'italic', BODY, setRuns('<w:i/>')),
  ...['.', '/.', ''].map((end) => write('body.closing', { styles: ['CauKet'] }, './.', end)),
  at(
    'article.bold',
    'plain',
    { styles: ['NoiDung'], where: (text) => text.startsWith('Điều ') },
    setRuns('<w:b w:val="0"/>'),
  ),
  write('body.part-order', { styles: ['PhanMuc'], pick: 'last' }, /^[IVX]+/, 'IX'),
  write('body.article-order', { styles: ['NoiDung'], where: (text) => text.startsWith('Điều 2') }, 'Điều 2', 'Điều 4'),
  write('body.clause-order', { styles: ['NoiDung', 'TieuDeMuc'], where: (text) => /^2\. /.test(text) }, /^2\./, '7.'),
  write('body.point-order', { styles: ['NoiDung', 'TieuDeMuc'], where: (text) => /^b\) /.test(text) }, /^b\)/, 'e)'),
  write('basis.ends', style('CanCu'), /;$/, ','),
  write('basis.ends', last('CanCu'), /\.$/, ';'),
  write('basis.law-number', style('CanCu'), /Chính phủ|chính quyền địa phương/, '$& số 77/2015/QH13'),
];

const table = (edit: (xml: string) => string) => (xml: string) => {
  const start = xml.search(/<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/>/);
  const end = xml.indexOf('</w:tbl>', start);
  const row = /<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>(?=<\/w:tbl>)/.exec(xml.slice(start, end + 8))?.[0] ?? '';
  return start < 0 ? xml : xml.slice(0, start) + edit(xml.slice(start, end) + row.repeat(20)) + xml.slice(end);
};
const otherMutations: Mutation[] = [
  {
    rule: 'table.head-repeats',
    name: 'not repeated',
    apply: (parts) =>
      editPart(
        parts,
        DOCUMENT,
        table((xml) => xml.replaceAll('<w:tblHeader/>', '')),
      ),
  },
  {
    rule: 'table.whole-rows',
    name: 'rows may split',
    apply: (parts) =>
      editPart(
        parts,
        DOCUMENT,
        table((xml) => xml.replaceAll('<w:cantSplit/>', '')),
      ),
  },
  write('authority.form', { styles: ['ChucVu'], where: (text) => /^(?:TM|KT|TL)\. /.test(text) }, '. ', ' '),
  write('authority.form', { styles: ['ChucVu'], where: (text) => /^(?:TM|KT|TL)\. /.test(text) }, '. ', '.'),
  write('signer.titles', last('HoTen'), /^/, 'ThS. '),
  write('signer.titles', last('HoTen'), /^/, 'Ông '),
  write('urgency.wording', style('DoKhan'), 'KHẨN', 'KHẨN CẤP'),
  at('urgency.framed', 'no frame', style('DoKhan'), setParagraph('<w:pBdr><w:top w:val="none"/></w:pBdr>')),
  write('annexLabel.numbered', style('PhuLuc'), /^Phụ lục.*$/, 'Phụ lục 1'),
  write('annexLabel.numbered', last('PhuLuc'), /^Phụ lục.*$/, 'Phụ lục V'),
  at('annexSource.present', 'left out', style('KemTheo'), () => ''),
  write('annexSource.brackets', style('KemTheo'), /^\(|\)$/g, ''),
  write('annexSource.same-number', style('KemTheo'), /số \d+\//, 'số 99/'),
  {
    rule: 'annexLabel.pointed-to',
    name: 'never named',
    apply: (parts) => {
      const done = editPart(parts, DOCUMENT, (xml) =>
        xml.replace(
          /(?<!(?:"PhuLuc"|"KemTheo"|"TenPhuLuc")\/>[^\n]{0,200})(?:Phụ lục|kèm theo|Danh mục|Danh sách|danh mục|danh sách)/g,
          'nội dung',
        ),
      );
      return done;
    },
  },
];

const typed = (name: string, ...sentences: readonly string[]): Mutation[] =>
  sentences.map((one) => add(`typing.${name}`, BODY, one));
const capitals = (name: string, ...sentences: readonly string[]): Mutation[] =>
  sentences.map((one) => add(`capitals.${name}`, BODY, one));

const textMutations: Mutation[] = [
  ...typed('space-before', 'Các đơn vị , địa phương thực hiện', 'Gồm có : hai việc'),
  ...typed('space-after', 'Các đơn vị,địa phương thực hiện', 'Gồm hai việc;ba người'),
  ...typed('space-after-stop', 'Đã làm xong.Tiếp tục thực hiện'),
  ...typed('double-space', 'Các đơn vị  thực hiện'),
  ...typed('brackets', 'Các đơn vị ( cấp xã) thực hiện', 'Các đơn vị (cấp xã ) thực hiện'),
  ...typed('decimal', 'Tỷ lệ đạt 66.26%', 'Kinh phí 12.5 triệu đồng'),
  ...typed('thousands', 'Kinh phí 1,500,000 đồng', 'Có 157,000 hồ sơ'),
  ...typed('pairs', 'Phát triển kinh tế-xã hội', 'Công tác thi đua- khen thưởng'),
  ...typed('ellipsis', 'Các đơn vị, địa phương... cùng làm', 'Gồm có v.v...'),
  ...typed('sentence', 'Đã làm xong. tiếp tục thực hiện'),
  write(
    'typing.first-letter',
    { styles: ['NoiDung'], where: (text) => sentence(text) && /^\p{Lu}/u.test(text) },
    /^./,
    'các',
  ),
  at(
    'typing.composed',
    'decomposed',
    BODY,
    setText((text) => text.normalize('NFD')),
  ),
  ...capitals('division', 'Tại Huyện Hồng Ngự có hai đơn vị', 'Kiểm tra ở Xã Long Thuận'),
  ...capitals('numbered-division', 'Kiểm tra tại quận 1 trong tháng'),
  ...capitals(
    'body-name',
    'Báo cáo Uỷ ban Nhân dân huyện',
    'Báo cáo Ủy Ban Nhân Dân huyện',
    'Trình Hội đồng Nhân dân huyện',
    'Báo cáo Ban chỉ đạo huyện',
  ),
  ...capitals('reform', 'Công tác Cải Cách Hành Chính được quan tâm', 'Công tác cải cách Hành chính được quan tâm'),
  ...capitals('department', 'Giao Phòng nội vụ theo dõi', 'Giao phòng tư pháp theo dõi'),
  ...capitals('people', 'Nhằm phục vụ nhân dân tốt hơn', 'Chủ trương của Đảng và nhà nước'),
  ...capitals('document', 'Thực hiện kế hoạch số 12/KH-UBND', 'Theo nghị định số 30/2020/NĐ-CP'),
  ...capitals('article', 'Thực hiện khoản 2 điều 4 của Nghị định', 'Theo quy định tại chương II'),
  ...capitals('clause', 'Thực hiện theo Khoản 2 Điều 4', 'Quy định tại Điểm a khoản 2 Điều 4'),
  ...capitals('weekday', 'Họp vào sáng thứ hai hằng tuần'),
  ...capitals('weekday-noun', 'Họp vào chiều Thứ Sáu hằng tuần'),
];

/** Single faults for every rule of the checker. */
export const MUTATIONS: readonly Mutation[] = [
  ...typeMutations,
  ...pageMutations,
  ...fontMutations,
  ...numberMutations,
  ...headMutations,
  ...wordingMutations,
  ...listMutations,
  ...bodyMutations,
  ...otherMutations,
  ...textMutations,
];
