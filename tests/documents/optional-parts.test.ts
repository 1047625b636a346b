import { describe, expect, test } from 'vitest';
import type { DocumentTypeName, FactsByType } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { NO_TASKS } from '#app/domain/counting.ts';
import { plainText, readDocx } from './support/docx.ts';

/** The lines of a sample with some of its facts taken away. */
async function linesOf<Name extends DocumentTypeName>(
  type: Name,
  without: Partial<FactsByType[Name]>,
): Promise<string[]> {
  const facts: FactsByType[Name] = Object.assign(await sampleFacts(type), without);
  return plainText(readDocx(await renderDocument(type, facts))).split('\n');
}

const starting = (lines: readonly string[], start: RegExp) => lines.filter((line) => start.test(line));

describe('what does not apply leaves no trace', () => {
  test('a notice numbers only the parts it has', async () => {
    const headings = /^\d\. /;
    expect(starting(await linesOf('conclusion-notice', {}), headings)).toEqual([
      '1. Đánh giá chung',
      '2. Nhiệm vụ trọng tâm',
      '3. Tổ chức thực hiện',
    ]);
    expect(starting(await linesOf('conclusion-notice', { assessment: [] }), headings)).toEqual([
      '1. Nhiệm vụ trọng tâm',
      '2. Tổ chức thực hiện',
    ]);
    const bare = await linesOf('conclusion-notice', { assessment: [], monitor: null, organisation: [], annex: [] });
    expect(starting(bare, headings)).toEqual(['1. Nhiệm vụ trọng tâm']);
    expect(starting(bare, /Phụ lục/)).toEqual([]);
  });

  test('minutes of a meeting in which nothing was said say so', async () => {
    const silent = { reports: [], opinions: [], conclusions: [], votes: [], absent: [], guests: [], endedAt: null };
    const lines = await linesOf('meeting-minutes', silent);
    expect(starting(lines, /^(I|II|III|IV)\. |^Không có|^Vắng|^Khách|^Cuộc họp/)).toEqual([
      'I. NỘI DUNG BÁO CÁO',
      'Không có.',
      'II. Ý KIẾN THẢO LUẬN',
      'Không có.',
      'III. KẾT LUẬN',
      'Không có.',
      'Cuộc họp kết thúc vào       giờ      phút, ngày 21 tháng 3 năm 2022./.',
    ]);
  });

  test('an invitation to one person for an online meeting is short', async () => {
    const lines = await linesOf('meeting-invitation', {
      invitees: ['Đồng chí Võ Văn G'],
      mode: 'ONLINE',
      location: null,
      agenda: [],
      preparations: [],
      contact: null,
    });
    expect(lines).toContain('Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự trân trọng kính mời: Đồng chí Võ Văn G.');
    expect(starting(lines, /^(Địa điểm|Nội dung|STT|Chuẩn bị|Đầu mối)/)).toEqual([]);
    expect(lines).toContain('Hình thức: trực tuyến.');
  });

  test('a letter without a last sentence ends with the usual one', async () => {
    const lines = await linesOf('directive-letter', { closing: '', leadIn: ' ', shortcomings: [] });
    expect(lines).toContain('Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.');
    expect(starting(lines, /^[:.\s]+$/)).toEqual([]);
  });

  test('a report on nothing divides by nothing', async () => {
    const nothing = {
      counts: NO_TASKS,
      tasks: [],
      units: [],
      previous: null,
      overdue: [],
      explanations: [],
      addressees: [],
      basis: null,
    };
    const lines = await linesOf('progress-report', nothing);
    expect(lines).toContain('- Hoàn thành đúng hạn: 0 nhiệm vụ, chiếm –;');
    expect(lines).toContain('Không có nhiệm vụ quá hạn.');
    expect(starting(lines, /^Kính gửi|Phụ lục|giải trình/)).toEqual([]);
    expect(lines.find((line) => line.startsWith('Ban Chỉ đạo'))).toMatch(/^Ban Chỉ đạo .* báo cáo tình hình/);
  });
});
