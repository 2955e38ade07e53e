import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { portalDefaults } from './portalDefaults';

/** All plugins of the portal, each with a pool. */
const PLUGINS = [
  'app',
  'auth',
  'catalog',
  'devtools',
  'events',
  'kubernetes',
  'notifications',
  'permission',
  'proxy',
  'scaffolder',
  'search',
  'signals',
  'techdocs',
  'user-settings',
];

describe('portalDefaults', () => {
  function defaultsFor(configured: JsonObject) {
    return new ConfigReader(portalDefaults(new ConfigReader(configured)));
  }

  describe('trustProxy', () => {
    it.each<[string, JsonObject, number | undefined]>([
      ['https', { baseUrl: 'https://portal.example.com' }, 1],
      ['http', { baseUrl: 'http://portal.example.com' }, undefined],
      [
        'https that the portal itself ends',
        { baseUrl: 'https://portal.example.com', https: true },
        undefined,
      ],
      ['nothing', {}, undefined],
    ])('for %s: %j', (_, backend, expected) => {
      expect(
        defaultsFor({ backend }).getOptionalNumber('backend.trustProxy'),
      ).toBe(expected);
    });
  });

  describe('content security policy', () => {
    it('allows the portal itself, and pictures from elsewhere', () => {
      expect(
        defaultsFor({ backend: { baseUrl: 'https://portal.example.com' } }).get(
          'backend.csp',
        ),
      ).toEqual({
        'connect-src': ["'self'"],
        'frame-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'https:'],
      });
    });

    it('sends nobody to https where there is none', () => {
      expect(
        defaultsFor({ backend: { baseUrl: 'http://localhost:7007' } }).get(
          'backend.csp.upgrade-insecure-requests',
        ),
      ).toBe(false);
    });

    it('allows what the configuration asks for', () => {
      const csp = defaultsFor({
        auth: {
          providers: {
            github: {
              development: {},
              production: { enterpriseInstanceUrl: 'https://ghe.example.com' },
            },
          },
        },
        techdocs: { sanitizer: { allowedIframeHosts: ['videos.example.com'] } },
      }).getConfig('backend.csp');

      expect(csp.get('connect-src')).toEqual([
        "'self'",
        'https://api.github.com',
        'https://ghe.example.com',
      ]);
      expect(csp.get('frame-src')).toEqual([
        "'self'",
        'https://videos.example.com',
      ]);
    });
  });

  describe('connection pools', () => {
    it('fit twice in a Postgres with 100 connections', () => {
      const database = defaultsFor({
        backend: { database: { client: 'pg' } },
      }).getConfig('backend.database');
      const sum = PLUGINS.map(
        plugin =>
          database.getOptionalNumber(`plugin.${plugin}.knexConfig.pool.max`) ??
          database.getNumber('knexConfig.pool.max'),
      ).reduce((a, b) => a + b);

      // Three are for administrators; each portal has one more on which it waits for events.
      expect(2 * (sum + 1)).toBeLessThanOrEqual(97);
    });

    it.each<[string, JsonObject]>([
      [
        'are those of the operator for all plugins',
        { client: 'pg', knexConfig: { pool: { max: 5 } } },
      ],
      ['are for Postgres only', { client: 'better-sqlite3' }],
    ])('%s', (_, database) => {
      const defaults = defaultsFor({ backend: { database } });
      expect(defaults.get('backend.database')).toEqual({});
    });
  });
});
