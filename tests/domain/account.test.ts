import { describe, expect, test } from 'vitest';
import { checkPassword, isUsername, normalPassword, normalUsername } from '#app/domain/account.ts';

const codeOf = (password: string, username = 'tranngocan.tth'): string => {
  try {
    checkPassword(password, username);
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a password', () => {
  test.each([
    ['một câu ngắn', 'fine'],
    ['một câu', 'password.too_short'],
    ['👍👍👍👍👍👍👍👍👍', 'password.too_short'],
    [`${'a1b2c3d4'.repeat(16)}x`, 'too_long'],
    ['TranNgocAn.tth', 'password.is_username'],
    ['aaaaaaaaaaaa', 'password.too_simple'],
    ['abababababab', 'password.too_simple'],
    ['1234567890', 'password.too_simple'],
    ['0987654321', 'password.too_simple'],
    ['QWERTYUIOP', 'password.too_simple'],
    ['12345678901', 'password.too_simple'],
    ['1234567890 và thêm', 'fine'],
  ])('%j is %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  test('is the same however the keyboard puts its marks together', () => {
    expect(normalPassword('mật khẩu'.normalize('NFD'))).toBe('mật khẩu');
  });
});

describe('a user name', () => {
  test('has lower-case letters without marks, digits, and single signs between', () => {
    for (const good of ['abc', 'tranngocan.tth', 'xa.long-thuan_2', 'x'.repeat(40)])
      expect(isUsername(good)).toBe(true);
    for (const bad of ['ab', 'An', 'đạt', 'a b', '.an', 'an.', 'a..n', 'x'.repeat(41), 'an@x'])
      expect(isUsername(bad)).toBe(false);
  });

  test('is compared without spaces around and in lower case', () => {
    expect(normalUsername('  ThuKy ')).toBe('thuky');
  });
});
