import { isSameAddress, isUsableAddress } from './emailAddress';

describe('isUsableAddress', () => {
  it.each([
    ['jane@example.com', true],
    ['jane+tag@example.com', true],
    ['jürgen@bücher.example', true],
    [`${'x'.repeat(188)}@example.com`, true],
    [`${'x'.repeat(189)}@example.com`, false],
    ['jane', false],
    ['@example.com', false],
    ['jane@', false],
    ['jane@a@b', false],
    ['jane doe@example.com', false],
    ['jane@example.com\n', false],
    ['jane\u0000@example.com', false],
    ['jane\u200b@example.com', false],
    ['', false],
  ])('%j: %s', (email, usable) => {
    expect(isUsableAddress(email)).toBe(usable);
  });
});

describe('isSameAddress', () => {
  it.each([
    ['jane@example.com', 'jane@example.com', true],
    ['Jane@EXAMPLE.com', 'jane@example.com', true],
    ['jane+tag@example.com', 'jane@example.com', false],
    ['\u212aim@example.com', 'kim@example.com', false],
    ['\u212aim@example.com', 'Kim@example.com', false],
    ['m\u0131ke@example.com', 'mike@example.com', false],
    ['M\u0130KE@example.com', 'mike@example.com', false],
    ['\uff4aane@example.com', 'jane@example.com', false],
    ['stra\u00dfe@example.com', 'strasse@example.com', false],
    ['\u00e9va@example.com', 'e\u0301va@example.com', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameAddress(a, b)).toBe(same);
  });
});
