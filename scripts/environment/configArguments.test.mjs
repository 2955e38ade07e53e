import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configArgumentsFrom } from './configArguments.mjs';

test('files are those of the directory in which the command was typed', () => {
  assert.deepEqual(
    configArgumentsFrom(
      ['--config', 'a.yaml', '--config=../b.yaml', '--json', '/c.yaml'],
      '/checkout/docs',
    ),
    [
      ...['--config', '/checkout/docs/a.yaml', '--config=/checkout/b.yaml'],
      ...['--json', '/c.yaml'],
    ],
  );
});

test('addresses stay what they are', () => {
  assert.deepEqual(
    configArgumentsFrom(['--config', 'https://config.example.com/a'], '/'),
    ['--config', 'https://config.example.com/a'],
  );
});
