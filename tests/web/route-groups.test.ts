import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { buildsByWord } from '#app/web/route-groups.server.ts';

const ROUTES = {
  root: { path: '' },
  frame: { parentId: 'root' },
  home: { parentId: 'frame', index: true },
  tasks: { parentId: 'frame', path: 'nhiem-vu' },
  task: { parentId: 'frame', path: 'nhiem-vu/:taskId' },
  papers: { parentId: 'frame', path: 'van-ban' },
  missing: { parentId: 'root', path: '*' },
};
const build = {
  routes: Object.fromEntries(Object.entries(ROUTES).map(([id, route]) => [id, { id, module: {}, ...route }])),
  assets: {
    entry: {},
    url: '',
    version: '1',
    routes: Object.fromEntries(Object.keys(ROUTES).map((id) => [id, { id }])),
  },
} as unknown as ServerBuild;
const partFor = buildsByWord(build);
const routesFor = (path: string) => Object.keys(partFor(path).routes);

test.each(['/nhiem-vu', '/nhiem-vu/1', '/Nhiem-Vu/1', '/nhiem-vu.data', '/nhiem-vu/1.data', '/%6Ehiem-vu'])(
  '%s is compared with the routes of tasks, and with those of any address',
  (path) => expect(routesFor(path)).toEqual(['root', 'frame', 'home', 'tasks', 'task', 'missing']),
);

test.each(['/', '/_root.data', '/khong-co', '/%E0%A4%A'])('%s is compared with those of any address only', (path) => {
  expect(routesFor(path)).toEqual(['root', 'frame', 'home', 'missing']);
});

test('a part knows the scripts of its own routes', () => {
  expect(Object.keys(partFor('/van-ban').assets.routes)).toEqual(routesFor('/van-ban'));
});

test('the same words lead to the same part, and the whole answers what routes there are', () => {
  expect(partFor('/van-ban')).toBe(partFor('/van-ban/1'));
  expect(partFor('/__manifest')).toBe(build);
});
