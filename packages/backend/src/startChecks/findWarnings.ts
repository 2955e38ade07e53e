import { isAtOrBelow, Leaves } from './leaves';
import { variablesIn } from './variables';

/** Stands in scripts/environment/portal.mjs and in the realm of the local Keycloak. */
const LOCAL_SECRET = 'kubrix-local-only';
const LOCAL_HOSTS = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Finds what was left out of a configuration because it has no value that could be meant.
 *
 * @param effective - The configuration as it is used
 * @param written - The same with the names of environment variables instead of their values
 */
export function findLeftOut(effective: Leaves, written: Leaves): string[] {
  const used = [...effective.keys()];
  const leftOut = new Map<string, string[]>();
  for (const [path, value] of written) {
    if (typeof value === 'string' && !effective.has(path)) {
      const top = ancestorsOf(path).find(
        ancestor => !used.some(usedPath => isAtOrBelow(usedPath, ancestor)),
      );
      if (top) {
        leftOut.set(top, [...(leftOut.get(top) ?? []), ...variablesIn(value)]);
      }
    }
  }
  return [...leftOut].map(([path, variables]) =>
    variables.length > 0 ? `${path} (${variables.join(', ')})` : path,
  );
}

/** Finds settings with which no portal should be in production, as sentences for whoever runs it. */
export function findDangers(effective: Leaves): string[] {
  const dangers: string[] = [];
  const baseUrl = String(effective.get('backend.baseUrl'));
  const isPublic =
    URL.canParse(baseUrl) && !LOCAL_HOSTS.test(new URL(baseUrl).hostname);
  if (isPublic && new URL(baseUrl).protocol === 'http:') {
    dangers.push(
      `backend.baseUrl is ${baseUrl}: sessions cross the network unencrypted. Publish the portal with https`,
    );
  }
  const known = [...effective]
    .filter(([, value]) => value === LOCAL_SECRET)
    .map(([path]) => path);
  if (isPublic && known.length > 0) {
    dangers.push(
      `The secret of the local environment, which everybody can read in the sources, is the value of ${known.join(', ')}. Set another one`,
    );
  }
  if (isOn(effective.get('backend.auth.dangerouslyDisableDefaultAuthPolicy'))) {
    dangers.push(
      'backend.auth.dangerouslyDisableDefaultAuthPolicy is true: whoever reaches the portal may call it without signing in. Remove it',
    );
  }
  if (!isOn(effective.get('permission.enabled'))) {
    dangers.push(
      'permission.enabled is not true: whoever is signed in may do everything. Set it to true',
    );
  }
  return dangers;
}

/** A path and all that it is in, outermost first. */
function ancestorsOf(path: string): string[] {
  return [...path.matchAll(/[.[]|$/g)].map(({ index }) => path.slice(0, index));
}

function isOn(value: unknown): boolean {
  return /^(y|yes|true|1|on)$/i.test(String(value));
}
