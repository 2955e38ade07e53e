import { ConfigReader } from '@backstage/config';
import { JsonValue } from '@backstage/types';
import { scheduleWarnings } from './scheduleWarnings';

const warnings = (frequency: JsonValue | undefined) =>
  scheduleWarnings(
    new ConfigReader({
      catalog: {
        providers: { keycloakOrg: { default: { schedule: { frequency } } } },
      },
    }),
  );

describe('scheduleWarnings', () => {
  it.each<[JsonValue]>([
    [{ minutes: 1 }],
    [{ seconds: 119 }],
    ['PT1M'],
    ['30s'],
  ])('warns of %j', frequency => {
    expect(warnings(frequency)).toEqual([
      'catalog.providers.keycloakOrg.default.schedule.frequency is below 2 minutes: the sync of a large realm may not be complete before the next run starts. Recommended: 5 minutes',
    ]);
  });

  it.each<[JsonValue | undefined]>([
    [{ minutes: 2 }],
    [{ minutes: 5 }],
    ['PT5M'],
    [{ cron: '* * * * *' }],
    [{ trigger: 'manual' }],
    [undefined],
  ])('accepts %j', frequency => {
    expect(warnings(frequency)).toEqual([]);
  });

  it('has nothing to say without a provider', () => {
    expect(scheduleWarnings(new ConfigReader({}))).toEqual([]);
  });
});
