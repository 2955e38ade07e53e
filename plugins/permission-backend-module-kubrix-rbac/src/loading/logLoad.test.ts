import { mockServices } from '@backstage/backend-test-utils';
import { readRbacConfig } from '../config/readRbacConfig';
import { createPolicy } from './createPolicy';
import { logLoad } from './logLoad';

function log(text: string | undefined) {
  const logger = mockServices.logger.mock();
  const rbac = text === undefined ? {} : { 'policies-csv-file': 'a.csv' };
  const config = readRbacConfig(
    mockServices.rootConfig({ data: { permission: { rbac } } }),
  );
  const policy = createPolicy(
    config,
    text === undefined ? [] : [{ path: 'a.csv', text }],
  );
  logLoad({ outcome: 'success', policy }, logger);
  return logger;
}

describe('logLoad', () => {
  it('names the files of a policy, and what is doubtful in them', () => {
    const line = 'p, role:default/a, build, use, allow\n';
    const logger = log(`g, user:default/ed, role:default/a\n${line}${line}`);

    expect(logger.info).toHaveBeenCalledWith(
      'Permission policy loaded from a.csv',
    );
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringMatching(/^a\.csv:3: /)],
    ]);
  });

  it('leaves room for other things in the log', () => {
    const line = 'p, role:default/a, build, use, allow\n';
    const logger = log(
      `g, user:default/ed, role:default/a\n${line.repeat(31)}`,
    );

    expect(logger.warn).toHaveBeenCalledTimes(21);
    expect(logger.warn).toHaveBeenLastCalledWith(
      "There are 10 more doubts about the permission policy; 'yarn rbac check' lists all",
    );
  });

  it('says that no file is configured', () => {
    const logger = log(undefined);

    expect(logger.info).toHaveBeenCalledWith(
      'No policy file is configured in permission.rbac, the built-in permission policy is in force',
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
