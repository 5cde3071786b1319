/** Resolvers of what the server says about itself. */

import packageJson from '../../../../package.json' with { type: 'json' };
import { dataStamp } from '../../read/dataStamp.ts';
import { isEmpty } from '../../read/projects.ts';
import type { ResolversOf } from '../resolversOf.ts';

/** What of the client's conditional behaviour this server answers; the rest it must not be asked for. */
const FEATURES = [
  'ARTIFACT_COLLECTION_MEMBERSHIP_FILES',
  'ARTIFACT_COLLECTIONS_FILTERING_SORTING',
  'ARTIFACT_MEMBERSHIP_IN_LINK_ARTIFACT_RESPONSE',
  'ARTIFACT_REGISTRY_SEARCH',
  'ARTIFACT_TAGS',
  'CLIENT_IDS',
  'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION',
  'LARGE_FILENAMES',
  'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP',
  'TOTAL_COUNT_IN_FILE_CONNECTION',
  'USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION',
];

export const ServerInfo: ResolversOf<'ServerInfo'> = {
  features: () => FEATURES.map((name) => ({ name, isEnabled: true })),
  version: () => packageJson.version,
  isEmpty: (_info, _args, { services, caller }) => isEmpty(services.db, caller),
  dataStamp: (_info, _args, { services, caller }) => dataStamp(services.db, caller, services.clock()),
};
