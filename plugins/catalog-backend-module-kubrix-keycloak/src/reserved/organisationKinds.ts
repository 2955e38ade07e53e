import { Config } from '@backstage/config';
import { JsonArray, JsonObject, JsonValue } from '@backstage/types';
import { minimatch } from 'minimatch';
import path from 'node:path';

const ORGANISATION_KINDS = ['user', 'group'];

interface Location {
  type: string;
  target: string;
}

/**
 * The `catalog.rules` of a configuration, narrowed so that `User` and `Group` come from locations under
 * `catalog.locations` only; `undefined` where no rules are configured.
 *
 * @remarks
 * The catalog judges by these rules whatever it finds below a location, by the location where the search began. So
 * nothing that people register, and no repository that is discovered, can define who somebody is. Entities that a
 * provider hands over itself, such as those of Keycloak, are not judged by rules. Narrowed rules stay as they are.
 */
export function reserveOrganisationKinds(
  config: Config,
): JsonArray | undefined {
  const operatorLocations = readOperatorLocations(config);
  return config.getOptionalConfigArray('catalog.rules')?.flatMap(rule => {
    const content = rule.get<JsonObject>();
    const allow = rule.getOptional<JsonValue>('allow');
    if (!Array.isArray(allow) || !allow.some(isOrganisationKind)) {
      return [content];
    }
    const others = allow.filter(matcher => !isOrganisationKind(matcher));
    const locations = operatorLocations.filter(location =>
      matches(location, rule.getOptionalConfigArray('locations')),
    );
    return [
      ...(others.length ? [{ ...content, allow: others }] : []),
      ...(locations.length
        ? [
            {
              allow: allow.filter(isOrganisationKind),
              locations: locations.map(({ type, target }) => ({
                type,
                exact: target,
              })),
            },
          ]
        : []),
    ];
  });
}

/** The locations of the configuration, with the targets that the catalog makes of them. */
function readOperatorLocations(config: Config): Location[] {
  return (config.getOptionalConfigArray('catalog.locations') ?? []).map(
    location => {
      const type = location.getString('type');
      const target = location.getString('target');
      return { type, target: type === 'file' ? path.resolve(target) : target };
    },
  );
}

/** Whether an element of `allow`, a kind or an object with a kind, lets users or groups in. */
function isOrganisationKind(matcher: JsonValue): boolean {
  const kind =
    typeof matcher === 'object' && matcher !== null && !Array.isArray(matcher)
      ? matcher.kind
      : matcher;
  return (
    typeof kind === 'string' && ORGANISATION_KINDS.includes(kind.toLowerCase())
  );
}

/** Whether the `locations` of a rule, or the lack of them, cover a location: the catalog's own understanding of them. */
function matches(location: Location, matchers: Config[] | undefined): boolean {
  return (
    !matchers ||
    matchers.some(matcher => {
      const exact = matcher.getOptionalString('exact');
      const pattern = matcher.getOptionalString('pattern');
      return (
        matcher.getString('type') === location.type &&
        (!exact || exact === location.target) &&
        (!pattern ||
          minimatch(location.target, pattern, { nocase: true, dot: true }))
      );
    })
  );
}
