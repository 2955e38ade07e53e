import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { readMaxDepth } from './readMaxDepth';

const read = (maxDepth?: JsonValue) =>
  readMaxDepth(new ConfigReader({ permission: { rbac: { maxDepth } } }));

describe('readMaxDepth', () => {
  it('is all levels unless it is said', () => {
    expect(readMaxDepth(new ConfigReader({}))).toBeUndefined();
    expect(read()).toBeUndefined();
  });

  it.each([0, 1, 7, '2'])('reads %p', maxDepth => {
    expect(read(maxDepth)).toBe(Number(maxDepth));
  });

  it.each([-1, 1.5, 'two', '', true, [1], {}])('refuses %p', maxDepth => {
    expect(() => read(maxDepth)).toThrow(
      `permission.rbac.maxDepth is ${JSON.stringify(maxDepth)}, set it to the number of levels of parent groups that count, 0 or more, or remove it for all of them`,
    );
  });
});
