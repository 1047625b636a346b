import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { cleanFileName, MAX_UPLOAD_BYTES } from '#app/domain/upload.ts';
import { folderStore } from '#app/files/store.server.ts';
import { download } from '#app/web/download.server.ts';
import { receiveUploads } from '#app/web/upload.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'chi-dao-uploads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = folderStore(folder);
const receive = (...files: File[]) => receiveUploads(files, 'files', store);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const DOCX = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Báo cáo')] }] }));
const file = (name: string, content: string | Buffer): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

describe('an uploaded file', () => {
  test('is kept under a clean name, with the type its content shows', async () => {
    const kept = await receive(
      file('Báo cáo tháng 4.docx', DOCX),
      file('ảnh một cửa.PNG', PNG),
      file('kế hoạch.pdf', PDF),
      file('số liệu.csv', 'Đơn vị;Tỷ lệ\nLong Thuận;40,5'),
    );
    expect(kept.map(({ name, contentType, size }) => [name, contentType, size])).toEqual([
      ['Báo cáo tháng 4.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', DOCX.length],
      ['ảnh một cửa.PNG', 'image/png', PNG.length],
      ['kế hoạch.pdf', 'application/pdf', PDF.length],
      ['số liệu.csv', 'text/csv', 38],
    ]);
    const stored = await store.open(kept[1]!.sha256);
    expect(Buffer.from(await new Response(stored.body).arrayBuffer())).toEqual(PNG);
  });

  test.each([
    ['without a byte', file('rỗng.pdf', ''), 'file_empty'],
    ['of a kind nobody asked for', file('trang.html', '<p>'), 'file_wrong_type'],
    ['a program', file('chạy.exe', 'MZ'), 'file_wrong_type'],
    ['without an ending', file('tệp', 'chữ'), 'file_wrong_type'],
    ['a picture called a paper', file('ảnh.pdf', PNG), 'file_wrong_content'],
    ['a paper called a picture', file('văn bản.png', PDF), 'file_wrong_content'],
    ['text called a Word file', file('báo cáo.docx', 'không phải Word'), 'file_wrong_content'],
    ['a picture called text', file('ảnh.txt', PNG), 'file_wrong_content'],
    ['bytes called text', file('số liệu.csv', 'a\0b'), 'file_wrong_content'],
    ['nothing but a path', file('../../', 'chữ'), 'file_name_invalid'],
    ['a device', file('CON.txt', 'chữ'), 'file_name_invalid'],
  ])('%s is refused at the field, and nothing is kept', async (_what, bad, code) => {
    await expect(receive(file('được.pdf', PDF), bad)).rejects.toMatchObject({ code, field: 'files' });
  });

  test('over the limit is refused before it is read', async () => {
    const huge = new File([], 'lớn.pdf');
    Object.defineProperty(huge, 'size', { value: MAX_UPLOAD_BYTES + 1 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    await expect(receive(huge)).rejects.toMatchObject({ code: 'file_too_large', facts: { max: MAX_UPLOAD_BYTES } });
  });

  test('an empty file input is no file', async () => {
    expect(await receiveUploads(new File([], ''), 'files', store)).toEqual([]);
    expect(await receiveUploads(undefined, 'files', store)).toEqual([]);
  });

  test('more files than a form takes are refused', async () => {
    const many = Array.from({ length: 11 }, (_, n) => file(`${n}.txt`, 'chữ'));
    await expect(receive(...many)).rejects.toMatchObject({ code: 'too_many' });
  });
});

test.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\Ha\\Báo cáo.docx', 'Báo cáo.docx'],
  ['bao\u0000cao\u202etxt.pdf', 'baocaotxt.pdf'],
  ['  tên   có  dấu cách .pdf', 'tên có dấu cách.pdf'],
  ['a<b>|c?.pdf', 'a_b__c_.pdf'],
  ['Tờ trình.pdf'.normalize('NFD'), 'Tờ trình.pdf'],
  [`${'dài'.repeat(100)}.pdf`, `${'dài'.repeat(100).slice(0, 146)}.pdf`],
])('the name %j is kept as %j', (typed, kept) => {
  expect(cleanFileName(typed)).toBe(kept);
});

test('a download is saved, never shown, and says its true name', async () => {
  const response = download(new Uint8Array(PDF), {
    name: 'Kế hoạch "2022".pdf',
    contentType: 'application/pdf',
    size: 3,
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-disposition': `attachment; filename="Ke hoach _2022_.pdf"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%222022%22.pdf`,
    'x-content-type-options': 'nosniff',
    'content-type': 'application/pdf',
  });
});
