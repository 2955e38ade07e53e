import { AuthService, BackstageUserInfo } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Permission } from '@backstage/plugin-permission-common';
import {
  isUnprovisionedUserRef,
  RbacExplanation,
} from '@kubrix/plugin-kubrix-common';
import { resolveOwnershipRefs } from '@kubrix/plugin-kubrix-node';
import { CurrentPolicy } from '../loading/CurrentPolicy';
import { explain } from '../policy/explain';
import { KnownPermissions } from './KnownPermissions';
import { Question } from './readQuestion';
import { toPermission } from './toPermission';

/** Tells why somebody may do something or not, by the policy in force and the groups that the catalog knows now. */
export class Explainer {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #current: CurrentPolicy;
  readonly #knownPermissions: KnownPermissions;
  readonly #maxDepth: number | undefined;

  constructor(deps: {
    auth: AuthService;
    catalog: CatalogService;
    current: CurrentPolicy;
    knownPermissions: KnownPermissions;
    /** How many levels of groups above their own count for a user; all of them without it. */
    maxDepth: number | undefined;
  }) {
    this.#auth = deps.auth;
    this.#catalog = deps.catalog;
    this.#current = deps.current;
    this.#knownPermissions = deps.knownPermissions;
    this.#maxDepth = deps.maxDepth;
  }

  /**
   * Answers a question.
   *
   * @throws InputError for a permission that no plugin asks for, and for an entity where the permission is not about
   * entities; NotFoundError for a user or an entity that the catalog does not know.
   */
  async explain(question: Question): Promise<RbacExplanation> {
    const permission = await this.#findPermission(question.permission);
    const [user, entity] = await Promise.all([
      this.#findUser(question.user),
      this.#findEntity(question, permission),
    ]);
    return explain(
      this.#current.policy.decide(permission, user),
      permission,
      user,
      entity,
    );
  }

  async #findPermission(name: string): Promise<Permission> {
    const known = await this.#knownPermissions.list();
    const found = known.find(permission => permission.name === name);
    if (!found) {
      throw new InputError(
        `The parameter 'permission' is ${name}, for which no plugin of this portal asks. /api/permission/kubrix/rbac/policy lists all permissions.`,
      );
    }
    return toPermission(found);
  }

  async #findUser(userEntityRef: string): Promise<BackstageUserInfo> {
    if (isUnprovisionedUserRef(userEntityRef)) {
      return { userEntityRef, ownershipEntityRefs: [userEntityRef] };
    }
    const catalog = this.#catalog;
    const credentials = await this.#auth.getOwnServiceCredentials();
    const user = await catalog.getEntityByRef(userEntityRef, { credentials });
    if (!user) {
      throw new NotFoundError(`The catalog knows no ${userEntityRef}.`);
    }
    return {
      userEntityRef,
      ownershipEntityRefs: await resolveOwnershipRefs({
        catalog,
        credentials,
        user,
        maxDepth: this.#maxDepth,
      }),
    };
  }

  async #findEntity(
    { entity: ref }: Question,
    permission: Permission,
  ): Promise<Entity | undefined> {
    if (ref === undefined) {
      return undefined;
    }
    if (
      permission.type !== 'resource' ||
      permission.resourceType !== RESOURCE_TYPE_CATALOG_ENTITY
    ) {
      throw new InputError(
        `The parameter 'entity' is ${ref}, but the permission ${permission.name} is not about entities. Leave it out.`,
      );
    }
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(`The catalog knows no ${ref}.`);
    }
    return entity;
  }
}
