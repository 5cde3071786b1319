/** Linking versions into portfolios: those of registries, of the older model registry, and of projects. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { isOrganizationRegistry } from '../../shared/wandbNames.ts';
import { checkAlias, checkName } from '../names.ts';
import { insertAction, insertRegistryAction } from '../store/actions.ts';
import {
  addMember,
  collectionById,
  findListedCollection,
  findMembership,
  moveAlias,
  typeById,
  type CollectionRow,
  type MembershipRow,
} from '../store/collections.ts';
import { updateCollection } from '../store/collectionEdits.ts';
import type { Writer } from '../store/database.ts';
import { ensurePortfolio, membershipIn, newestMember, removeMember } from '../store/links.ts';
import { ensureProject, findProject, projectById, touchProject, type ProjectRow } from '../store/projects.ts';
import { findByClientId, versionById, type VersionRow } from '../store/versions.ts';
import { pointAliases } from './aliases.ts';
import type { Services } from './services.ts';

export interface Link {
  /** The version by its row id, or by the id its client gave it. */
  readonly version: { readonly id: number } | { readonly clientId: string };
  /** The portfolio by its row id, or by its place; a place that is new is made. */
  readonly portfolio:
    | { readonly id: number }
    | { readonly entity: string; readonly project: string; readonly name: string };
  readonly aliases: readonly string[];
}

/**
 * Links a version into a portfolio under the portfolio's next number, and moves `latest` and `aliases` there to it. A
 * version that is there already keeps its number.
 * @throws UserError when there is no such complete version, or the portfolio does not take it
 */
export function linkArtifact(services: Services, caller: Caller, link: Link): Promise<MembershipRow> {
  requireUser(caller);
  const aliases = [...new Set(['latest', ...link.aliases])].map(checkAlias);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const version = await linkable(tx, link.version);
    const portfolio = await portfolioFor(services, caller, tx, link.portfolio, version, now);
    const before = await membershipIn(tx, portfolio.id, version.id);
    if (!before) {
      const index = await addMember(tx, portfolio.id, version.id, now);
      await insertAction(tx, {
        kind: 'LINKED',
        userName: caller.user,
        collection: portfolio,
        version: { id: version.id, index },
        detail: await sourceName(tx, version),
        createdAt: now,
      });
    }
    const member = await membershipIn(tx, portfolio.id, version.id);
    if (!member) throw new Error(`version ${version.id} was not linked`);
    await pointAliases(caller, tx, { ...member, collection: portfolio }, aliases, now);
    await touchProject(tx, portfolio.projectId, now);
    return member;
  });
}

export interface NewPortfolio {
  readonly entity: string;
  readonly project: string;
  readonly name: string;
  /** The artifact type that it takes, by the row id of one of the project's or by name. */
  readonly type: { readonly id: number } | { readonly name: string };
  readonly description: string | null;
}

/**
 * Makes a portfolio ahead of the first link.
 * @throws UserError when the name is taken or cannot be used, or the registry does not take the type
 */
export function createPortfolio(services: Services, caller: Caller, portfolio: NewPortfolio): Promise<CollectionRow> {
  requireUser(caller);
  checkName('portfolio', portfolio.name);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const project = await targetProject(services, caller, tx, portfolio, now);
    if (await findListedCollection(tx, project.id, portfolio.name)) {
      throw new UserError(`The name "${portfolio.name}" is already in use.`);
    }
    const type = 'name' in portfolio.type ? portfolio.type.name : await typeName(tx, project, portfolio.type.id);
    const made = await ensurePortfolio(tx, project, checkName('artifact type', type), portfolio.name, now);
    await updateCollection(tx, { ...made, description: portfolio.description }, now);
    await insertAction(tx, { kind: 'CREATED', userName: caller.user, collection: made, createdAt: now });
    await touchProject(tx, project.id, now);
    return { ...made, description: portfolio.description };
  });
}

async function typeName(tx: Writer, project: ProjectRow, typeId: number): Promise<string> {
  const type = await typeById(tx, typeId);
  if (type?.projectId !== project.id) throw new UserError(`Artifact type not found in "${project.name}".`);
  return type.name;
}

async function linkable(tx: Writer, asked: Link['version']): Promise<VersionRow> {
  const version = await ('id' in asked ? versionById(tx, asked.id) : findByClientId(tx, asked.clientId));
  if (!version) throw new UserError('Artifact version not found.');
  if (version.state !== 'COMMITTED')
    throw new UserError('This artifact version cannot be linked because it is not committed.');
  return version;
}

async function portfolioFor(
  services: Services,
  caller: Caller,
  tx: Writer,
  asked: Link['portfolio'],
  version: VersionRow,
  now: number,
): Promise<CollectionRow> {
  if ('id' in asked) {
    const found = await collectionById(tx, asked.id);
    if (found?.kind !== 'portfolio') throw new UserError('Portfolio not found.');
    return ensurePortfolio(tx, { id: found.projectId, allowsAllTypes: 1 }, version.typeName, found.name, now);
  }
  checkName('portfolio', asked.name);
  const project = await targetProject(services, caller, tx, asked, now);
  return ensurePortfolio(tx, project, version.typeName, asked.name, now);
}

/** The project of a portfolio, made when it is new. @throws UserError when it would be a registry of its own */
async function targetProject(
  services: Services,
  caller: Caller,
  tx: Writer,
  place: { readonly entity: string; readonly project: string },
  now: number,
): Promise<ProjectRow> {
  const entity = place.entity || caller.user;
  if (isOrganizationRegistry(place.project) && entity !== services.organization.entityName) {
    throw new UserError(`Registries belong to "${services.organization.entityName}", not to "${entity}".`);
  }
  const found = await findProject(tx, entity, place.project);
  if (found) return found;
  const made = await ensureProject(tx, entity, place.project, now);
  if (isOrganizationRegistry(made.name)) {
    await insertRegistryAction(tx, made.id, { kind: 'CREATED', userName: caller.user, createdAt: now });
  }
  return made;
}

/** Where a linked version comes from, as people name it: "entity/project/collection:v3". */
async function sourceName(tx: Writer, version: VersionRow): Promise<string> {
  const project = await projectById(tx, version.projectId);
  return `${project?.entityName}/${project?.name}/${version.collectionName}:v${version.versionIndex}`;
}

/**
 * Takes a version out of a portfolio. `latest` goes to the newest version that is left.
 * @throws UserError when the version is not linked there
 */
export function unlinkArtifact(
  services: Services,
  caller: Caller,
  link: { readonly versionId: number; readonly portfolioId: number },
): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const portfolio = await collectionById(tx, link.portfolioId);
    const version = await versionById(tx, link.versionId);
    const member = portfolio && version && (await membershipIn(tx, portfolio.id, version.id));
    if (portfolio?.kind !== 'portfolio' || !member) throw new UserError('This artifact version is not linked there.');
    const wasLatest = (await findMembership(tx, portfolio.id, 'latest'))?.versionId === version.id;
    await removeMember(tx, portfolio.id, version.id, now);
    const newest = wasLatest ? await newestMember(tx, portfolio.id) : undefined;
    if (newest) await moveAlias(tx, portfolio.id, newest.versionId, 'latest', now);
    await insertAction(tx, {
      kind: 'UNLINKED',
      userName: caller.user,
      collection: portfolio,
      version: { id: version.id, index: member.versionIndex },
      detail: await sourceName(tx, version),
      createdAt: now,
    });
    await touchProject(tx, portfolio.projectId, now);
  });
}
