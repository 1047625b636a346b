import { describe, expect, test } from 'vitest';
import { likeness, mostAlike, tellingWords } from '#app/domain/similar-task.ts';

const LETTER = [
  { text: 'Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I' },
  { text: 'Nghiên cứu mô hình mới, cách làm hay phù hợp thực tế địa phương' },
  { text: 'Tăng cường kiểm tra, hướng dẫn giải quyết TTHC liên quan' },
];

describe('a conclusion that repeats work given already', () => {
  test('is known by its phrases, with or without marks', () => {
    const conclusion = 'Mỗi xã, thị trấn đăng ký ít nhất 1 mô hình mới, cách làm hay trước 29/4';
    expect(mostAlike(conclusion, LETTER)).toBe(LETTER[1]);
    expect(mostAlike('dang ky mo hinh moi, cach lam hay', LETTER)).toBe(LETTER[1]);
  });

  test('is not known by the words every paper is full of', () => {
    expect(mostAlike('UBND các xã, thị trấn báo cáo công tác cải cách hành chính', LETTER)).toBeNull();
    expect(likeness('kết quả cải cách hành chính quý II', 'đẩy mạnh cải cách hành chính cấp xã')).toBe(0);
    expect(mostAlike('', LETTER)).toBeNull();
  });

  test('is looked for with its longest words', () => {
    expect(tellingWords('Nghiên cứu mô hình mới, nghiên cứu cách làm hay năm 2022')).toEqual([
      'nghien',
      'hinh',
      'cach',
      'cuu',
      'moi',
      'lam',
    ]);
  });
});
