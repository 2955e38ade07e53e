import { inTreeOrder } from './orgEntities';

it.each([
  [
    ['/b', '/a'],
    ['/a', '/b'],
  ],
  [
    ['/a/b', '/a-b', '/a'],
    ['/a', '/a/b', '/a-b'],
  ],
  [
    ['/a', '/B', '/a/z', '/a/y/x', '/a/y'],
    ['/B', '/a', '/a/y', '/a/y/x', '/a/z'],
  ],
])('orders groups %j as %j', (paths, ordered) => {
  expect(inTreeOrder(paths.map(path => ({ path })))).toEqual(
    ordered.map(path => ({ path })),
  );
});
