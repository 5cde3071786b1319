/** English names of what runs and versions are described by; every page calls a field the same. */

/** A run's states in words. */
const runStates = new Map([
  ['running', 'Running'],
  ['finished', 'Finished'],
  ['failed', 'Failed'],
  ['crashed', 'Crashed'],
  ['killed', 'Killed'],
]);

/** The name of a run's state; a state that the list does not know is shown as the client wrote it. */
export const runState = (state: string): string => runStates.get(state) ?? state;

/** The fields of a run. */
export const runFields = {
  details: 'Details',
  id: 'Run ID',
  state: 'State',
  started: 'Started',
  ended: 'Ended',
  lastSeen: 'Last heartbeat',
  duration: 'Runtime',
  owner: 'Owner',
  jobType: 'Job type',
  group: 'Group',
  sweep: 'Sweep',
  host: 'Hostname',
  program: 'Script',
  commit: 'Commit',
  exitCode: 'Exit code',
  tags: 'Tags',
  notes: 'Notes',
  inputs: 'Inputs',
  outputs: 'Outputs',
  config: 'Config',
  summary: 'Summary',
};

/** The fields of an artifact version. */
export const versionFields = {
  details: 'Details',
  description: 'Description',
  type: 'Type',
  collection: 'Collection',
  version: 'Version',
  aliases: 'Aliases',
  tags: 'Tags',
  state: 'State',
  states: { PENDING: 'Pending', COMMITTED: 'Committed', DELETED: 'Deleted' },
  size: 'Size',
  fileCount: 'Files',
  digest: 'Digest',
  commit: 'Commit hash',
  created: 'Created',
  loggedBy: 'Logged by',
  usedBy: 'Used by',
  metadata: 'Metadata',
};
