import {
  SIGN_IN_TRACES_PATH,
  SignInTrace,
} from '../../../plugins/kubrix-common/src/signInTraces';
import { demoUsers } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { scaleTest as test } from './scaleTest';

test('a trace that one replica began has what happened on any, and each of them gives it', async ({
  adminToken,
  replicas,
  visitor,
}) => {
  const admin = await visitor(demoUsers.admin);
  const token = await adminToken();
  const [one, other] = await Promise.all(
    replicas.map(replica => replica.url()),
  );
  const traces = (replica: string) =>
    `${replica}/api/auth${SIGN_IN_TRACES_PATH}`;

  const begun = await admin.call('POST', traces(one), token);
  const { id }: SignInTrace = await begun.json();
  await admin.signIn({ start: other, finish: one });
  await admin.refresh(other);

  for (const replica of [one, other]) {
    const read = await admin.call('GET', `${traces(replica)}/${id}`, token);
    const { requests }: SignInTrace = await read.json();
    expect(requests.map(({ request }) => request)).toEqual([
      'start',
      'callback',
      'refresh',
    ]);
  }
});
