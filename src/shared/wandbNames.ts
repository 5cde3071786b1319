/** W&B's rules for names: what they may look like, which projects are registries, and how versions are named. */

/** Characters that a name may have. */
export const MAX_NAME_LENGTH = 128;

// Separators of addresses and of "name:alias", and characters that no terminal or address shows.
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[/\\#?%:\u0000-\u001f\u007f]/u;

/** Whether a name holds what would end it in an address such as /entity/project/artifacts/type/name/version. */
export function isForbiddenName(name: string): boolean {
  return FORBIDDEN.test(name) || name === '.' || name === '..';
}

/** The alias that follows the newest version of a collection. */
export const LATEST = 'latest';

/** Whether a name is kept for versions: "v3" is the number of one, and no alias. */
export function isVersionName(name: string): boolean {
  return /^v\d+$/u.test(name);
}

/** Whether a word can be the number of a version that exists: collections have fewer than 10⁹ of them. */
export function isVersionNumber(word: string): boolean {
  return /^v\d{1,9}$/u.test(word);
}

/** "mnist_model:v3" as its collection and version or alias; the alias is `latest` where there is none. */
export function splitArtifactName(name: string): { collection: string; alias: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { collection: name, alias: LATEST }
    : { collection: name.slice(0, colon), alias: name.slice(colon + 1) };
}

/** What the project of an organization's registry is called, before the registry's own name. Case counts. */
export const REGISTRY_PREFIX = 'wandb-registry-';

/** The project of the older model registry, of which every entity has its own. */
export const MODEL_REGISTRY = 'model-registry';

/** Whether a project's name is that of a registry of an organization. */
export function isOrganizationRegistry(project: string): boolean {
  return project.startsWith(REGISTRY_PREFIX);
}

/** Whether a project's name is that of a registry: of an organization, or the older model registry of an entity. */
export function isRegistry(project: string): boolean {
  return isOrganizationRegistry(project) || project === MODEL_REGISTRY;
}

/** What people call a registry: "wandb-registry-model" is "model". */
export function registryName(project: string): string {
  return isOrganizationRegistry(project) ? project.slice(REGISTRY_PREFIX.length) : project;
}

/** The project of an organization's registry, by what people call it. */
export function registryProject(name: string): string {
  return `${REGISTRY_PREFIX}${name}`;
}
