import { expect, test } from 'vitest';
import { rowsChanged } from '#app/web/form-rows.server.ts';

const context = { nonce: '', clientAddress: '', bodyTooLarge: false };

/** The values a form comes back with after a button was pressed; null when the button was another one. */
async function pressed(button: string, typed: [string, string][]) {
  const body = new URLSearchParams([...typed, ['intent', button]]).toString();
  const request = new Request('http://localhost/thu', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
  });
  const answer = await rowsChanged({ request, context }, 'save');
  return answer?.data ?? null;
}

const typed: [string, string][] = [
  ['subject', 'chấn chỉnh'],
  ['points[0].text', 'Việc một'],
  ['points[0].leads', 'a'],
  ['points[0].leads', 'b'],
  ['points[1].text', 'Việc hai'],
  ['points[2].text', 'Việc ba'],
];

test('another button is left to the command', async () => {
  expect(await pressed('save', typed)).toBeNull();
  expect(await pressed('rows points explode 1', typed)).toBeNull();
});

test('a row is added with everything that was typed, and nothing to mend', async () => {
  expect(await pressed('rows points add', typed)).toEqual({
    intent: 'save',
    problems: [],
    values: expect.objectContaining({ subject: ['chấn chỉnh'], 'points[0].leads': ['a', 'b'], 'points[3].new': [''] }),
  });
});

test('a row is taken out and the others close up', async () => {
  const answer = await pressed('rows points remove 0', typed);
  expect(answer?.values).toEqual({
    subject: ['chấn chỉnh'],
    'points[0].text': ['Việc hai'],
    'points[1].text': ['Việc ba'],
  });
});

test('a row changes places with its neighbour, whole', async () => {
  const up = await pressed('rows points up 1', typed);
  expect(up?.values).toMatchObject({
    'points[0].text': ['Việc hai'],
    'points[1].text': ['Việc một'],
    'points[1].leads': ['a', 'b'],
    'points[2].text': ['Việc ba'],
  });
  expect(up?.values).not.toHaveProperty('points[0].leads');
  expect((await pressed('rows points down 0', typed))?.values).toEqual(up?.values);
});

test('nothing moves over an end of the list', async () => {
  for (const button of ['rows points up 0', 'rows points down 2', 'rows points up 9'])
    expect((await pressed(button, typed))?.values).toMatchObject({
      'points[0].text': ['Việc một'],
      'points[2].text': ['Việc ba'],
    });
});
