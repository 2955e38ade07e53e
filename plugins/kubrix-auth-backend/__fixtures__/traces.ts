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

  /** The requests of a trace, as soon as there are so many: they are stored when a browser has its answer. */
  async function requestsOf(
    id: string,
    count: number,
  ): Promise<SignInTraceRequest[]> {
    for (;;) {
      const { requests }: SignInTrace = (await read(id)).body;
      if (requests.length >= count) {
        return requests;
      }
    }
  }

  return {
    begin,
    read,
    end: (id: string, header = ADA) =>
      browser.delete(`${TRACES}/${id}`).set('Authorization', header),
    requestsOf,
    /** Does something that leads to so many requests, and gives these. */
    async traced(act: () => Promise<unknown>, count: number) {
      const { id } = (await begin()).body;
      await act();
      return requestsOf(id, count);
    },
  };
}
