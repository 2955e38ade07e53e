import { shortcomingOf } from './shortcomings';

describe('shortcomingOf', () => {
  it.each([
    [undefined, 'is not set'],
    [null, 'is not set'],
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['change-this', 'is a placeholder'],
    ['changeme', 'is a placeholder'],
    ['CHANGE_ME', 'is a placeholder'],
    ['change it', 'is a placeholder'],
    ['replace-me', 'is a placeholder'],
    ['TODO', 'is a placeholder'],
    ['xxx', 'is a placeholder'],
    ['<client secret>', 'is a placeholder'],
    ['${BACKEND_SECRET}', 'is a placeholder'],
    ['{{ .Values.secret }}', 'is a placeholder'],
    ['kubrix-local-only', undefined],
    ['changes', undefined],
    ['a<b>c', undefined],
    ['3f786850e387550fdab836ed7e6dc881', undefined],
    [5432, undefined],
    [false, undefined],
  ])('%j: %s', (value, shortcoming) => {
    expect(shortcomingOf(value)).toBe(shortcoming);
  });
});
