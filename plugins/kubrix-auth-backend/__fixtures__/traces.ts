import { mockCredentials } from '@backstage/backend-test-utils';
import {
  SIGN_IN_TRACES_PATH,
  SignInTrace,
  SignInTraceRequest,
} from '@kubrix/plugin-kubrix-common';
import { AuthBackend } from './useAuthBackend';

const TRACES = `/api/auth${SIGN_IN_TRACES_PATH}`;
const ADA = mockCredentials.user.header('user:default/ada');

/** Traces of a backend's browser, of one admin unless another header says who asks. */
export function tracesOf({ browser }: AuthBackend) {
  const begin = (header = ADA) =>
    browser.post(TRACES).set('Authorization', header);
  const read = (id: string, header = ADA) =>
    browser.get(`${TRACES}/${id}`).set('Authorization', header);

  async function requestsOf(id: string): Promise<SignInTraceRequest[]> {
    const { requests }: SignInTrace = (await read(id)).body;
    return requests;
  }

  return {
    begin,
    read,
    end: (id: string, header = ADA) =>
      browser.delete(`${TRACES}/${id}`).set('Authorization', header),
    requestsOf,
    /** Does something, and gives the requests that were traced meanwhile. */
    async traced(act: () => Promise<unknown>) {
      const { id } = (await begin()).body;
      await act();
      return requestsOf(id);
    },
  };
}
