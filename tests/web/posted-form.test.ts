import { describe, expect, test } from 'vitest';
import { postedForm } from '#app/web/posted-form.server.ts';

const context = { nonce: '', clientAddress: '', bodyTooLarge: false };
const sent = (type: string, body: string) =>
  new Request('http://localhost/thu', { method: 'POST', headers: { 'Content-Type': type }, body });

describe('the form that was sent', () => {
  test('is read in both encodings of browsers', async () => {
    const form = await postedForm({
      request: sent('application/x-www-form-urlencoded', 'ten=Long+Thu%E1%BA%ADn'),
      context,
    });
    expect(form.get('ten')).toBe('Long Thuận');
  });

  test.each([
    ['text/plain', 'ten=1'],
    ['application/json', '{}'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ])('is a 400 page when it is no form (%s)', async (type, body) => {
    await expect(postedForm({ request: sent(type, body), context })).rejects.toMatchObject({ status: 400 });
  });

  test('is a 413 page when it was over the limit', async () => {
    const request = sent('multipart/form-data; boundary=x', '');
    await expect(postedForm({ request, context: { ...context, bodyTooLarge: true } })).rejects.toMatchObject({
      status: 413,
    });
  });
});
