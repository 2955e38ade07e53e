import { Config } from '@backstage/config';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good } from '@kubrix/plugin-kubrix-node';

/** Whether browsers at `app.baseUrl` can talk to `backend.baseUrl`. */
export function checkAddresses(config: Config): Finding[] {
  const app = urlAt(config, 'app.baseUrl');
  const backend = urlAt(config, 'backend.baseUrl');
  const unusable = [app, backend].filter(value => !(value instanceof URL));
  if (!(app instanceof URL) || !(backend instanceof URL)) {
    return unusable as Finding[];
  }
  const findings = [
    good(`Browsers open ${app.origin} and ask ${backend.origin}.`),
  ];
  if (app.origin !== backend.origin && !allowsOrigin(config, app.origin)) {
    findings.push(
      bad(
        `backend.cors.origin does not allow ${app.origin}, where the portal is opened: a sign-in ends with an error about the origin.`,
        `Add ${app.origin} to backend.cors.origin.`,
      ),
    );
  }
  if (app.protocol !== backend.protocol) {
    findings.push(
      doubtful(
        'One of app.baseUrl and backend.baseUrl is http and the other https: browsers do not send the cookies of a session.',
        'Publish both with https.',
      ),
    );
  }
  return findings;
}

function urlAt(config: Config, key: string): URL | Finding {
  const value = config.getOptional(key);
  return URL.canParse(String(value))
    ? new URL(String(value))
    : bad(
        value === undefined ? `${key} is not set.` : `${key} is not a URL.`,
        `Set ${key} to the address at which browsers reach the portal.`,
      );
}

function allowsOrigin(config: Config, origin: string): boolean {
  const allowed = config.getOptional('backend.cors.origin');
  return [allowed].flat().some(value => value === origin || value === '*');
}
