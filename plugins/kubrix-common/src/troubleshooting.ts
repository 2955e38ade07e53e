import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { SignInFailureCode } from './signInFailures';

const CONFIG_KEY = 'kubrix.auth.troubleshootingUrl';
const PORTAL = 'https://portal.invalid';

/**
 * Reads where docs/troubleshooting.md is published.
 *
 * @returns A path at the portal's own address, or an address of http or https; undefined where nothing is configured.
 * @throws InputError when it is neither.
 */
export function readTroubleshootingUrl(config: Config): string | undefined {
  const url = config.getOptionalString(CONFIG_KEY);
  if (url !== undefined && !canBeALink(url)) {
    throw new InputError(
      `Invalid value in config for key '${CONFIG_KEY}': got '${url}', wanted an address that begins with https:// or http://, or a path of the portal that begins with /, without #`,
    );
  }
  return url;
}

/** The anchor of a code's section, in Markdown as in TechDocs. */
export function troubleshootingAnchor(code: SignInFailureCode): string {
  return code.toLowerCase();
}

/** Where the portal's repository explains a code. */
export function troubleshootingFile(code: SignInFailureCode): string {
  return `docs/troubleshooting.md#${troubleshootingAnchor(code)}`;
}

function canBeALink(url: string): boolean {
  if (/[\s#]/.test(url)) {
    return false;
  }
  // Browsers take `//` and `/\` for another host.
  return url.startsWith('/')
    ? new URL(url, PORTAL).origin === PORTAL
    : /^https?:\/\//.test(url) && URL.canParse(url);
}
