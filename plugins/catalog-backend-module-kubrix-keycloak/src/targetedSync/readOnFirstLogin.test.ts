import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { readOnFirstLogin } from './readOnFirstLogin';

const read = (onFirstLogin?: JsonValue) =>
  readOnFirstLogin(
    new ConfigReader({ kubrix: { provisioning: { onFirstLogin } } }),
  );

describe('readOnFirstLogin', () => {
  it.each([
    [undefined, 'sync'],
    ['sync', 'sync'],
    ['schedule', 'schedule'],
  ])('reads %j as %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each<[JsonValue, string]>([
    ['never', '"never"'],
    [true, 'true'],
    [{ sync: true }, '{"sync":true}'],
  ])('refuses %j', (value, shown) => {
    expect(() => read(value)).toThrow(
      `kubrix.provisioning.onFirstLogin is ${shown}, set it to sync or schedule`,
    );
  });
});
