import { isWorthRevisiting } from './isWorthRevisiting';

describe('isWorthRevisiting', () => {
  it.each([
    ['/', false],
    ['/search', false],
    ['/settings', false],
    ['/settings/auth-providers', false],
    ['/settings-guide', true],
    ['/catalog', true],
    ['/catalog/default/component/shop', true],
  ])('%s: %s', (pathname, expected) => {
    expect(isWorthRevisiting({ pathname })).toBe(expected);
  });
});
