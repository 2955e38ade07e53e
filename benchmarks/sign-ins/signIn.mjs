import { Browser } from './Browser.mjs';

/**
 * @typedef {import('./types').Person} Person
 * @typedef {import('./types').SignInTimes} SignInTimes
 */

/**
 * Signs somebody in as the portal's sign-in page does: the popup with the whole code flow, then the session.
 *
 * @param {string} portalUrl
 * @param {Person} person
 * @returns {Promise<{ token: string, userEntityRef: string, ownershipEntityRefs: string[], times: Omit<SignInTimes, 'total'> }>}
 * @throws when any step ends otherwise than it should.
 */
export async function signIn(portalUrl, person) {
  const browser = new Browser();
  const provider = `${portalUrl}/api/auth/oidc`;
  let last = performance.now();
  const lap = () => {
    const before = last;
    last = performance.now();
    return last - before;
  };

  const started = await browser.get(
    `${provider}/start?${new URLSearchParams({
      scope: 'openid profile email',
      origin: portalUrl,
      flow: 'popup',
      env: 'development',
    })}`,
  );
  const authorize = expectRedirect('The start', started);
  const start = lap();

  const callbackUrl = await logIn(browser, authorize, person);
  const loggedIn = lap();

  const frame = await browser.get(callbackUrl);
  const popup = readPopup(frame);
  expectIdentity('The callback', popup.response, person);
  const callback = lap();

  const refreshed = await browser.get(
    `${provider}/refresh?${new URLSearchParams({
      optional: 'true',
      scope: 'openid profile email',
      env: 'development',
    })}`,
    { 'X-Requested-With': 'XMLHttpRequest' },
  );
  if (refreshed.status !== 200) {
    throw new Error(
      `The refresh answered with HTTP ${refreshed.status}: ${readError(refreshed.text)}`,
    );
  }
  const { token, identity } = expectIdentity(
    'The refresh',
    JSON.parse(refreshed.text),
    person,
  );
  return {
    token,
    userEntityRef: identity.userEntityRef,
    ownershipEntityRefs: identity.ownershipEntityRefs,
    times: { start, logIn: loggedIn, callback, refresh: lap() },
  };
}

/**
 * Gets a code from the identity provider; where it shows a form, with a password.
 *
 * @param {Browser} browser
 * @param {URL} authorize
 * @param {Person} person
 */
async function logIn(browser, authorize, { username, password }) {
  authorize.searchParams.set('login_hint', username);
  const answer = await browser.get(authorize);
  if (answer.status !== 200) {
    return expectRedirect('The identity provider', answer);
  }
  const action = answer.text.match(/id="kc-form-login"[^>]* action="([^"]+)"/);
  if (!action) {
    throw new Error('The identity provider showed no form to log in with');
  }
  return expectRedirect(
    'The form to log in with',
    await browser.post(action[1].replaceAll('&amp;', '&'), {
      username,
      password,
    }),
  );
}

/**
 * @param {string} step
 * @param {{ status: number, location?: URL }} answer
 */
function expectRedirect(step, { status, location }) {
  if (location === undefined) {
    throw new Error(
      `${step} answered with HTTP ${status}, not with a redirect`,
    );
  }
  return location;
}

/** @param {{ status: number, text: string }} answer */
function readPopup({ status, text }) {
  const encoded = text.match(/authResponse = decodeURIComponent\('([^']*)'\)/);
  if (!encoded) {
    throw new Error(
      `The callback answered with HTTP ${status}, not for a popup`,
    );
  }
  const { response, error } = JSON.parse(decodeURIComponent(encoded[1]));
  if (error) {
    throw new Error(`The callback answered: ${error.message}`);
  }
  return { response };
}

/**
 * @param {string} step
 * @param {any} session
 * @param {Person} person
 */
function expectIdentity(step, session, { username, known }) {
  const { backstageIdentity } = session;
  const ref = backstageIdentity?.identity?.userEntityRef;
  const isRight =
    ref === `user:default/${username}` ||
    // Somebody new may be set up by now.
    (!known && ref === `user:unprovisioned/${username}`);
  if (!isRight) {
    throw new Error(`${step} gave the identity '${ref}'`);
  }
  return backstageIdentity;
}

/** @param {string} text */
function readError(text) {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return 'no message';
  }
}
