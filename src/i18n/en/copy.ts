/** English labels of the buttons that copy something. */
export const copyMessages = {
  name: 'Copy name',
  path: 'Copy path',
  runId: 'Copy run ID',
  digest: 'Copy digest',
  commit: 'Copy commit',
  commitHash: 'Copy commit hash',
  script: 'Copy script',
  command: 'Copy command',
  code: 'Copy code',
  content: 'Copy content',
  uri: 'Copy URI',
  link: 'Copy link to this view',
  lineLink: (line: string) => `Copy link to line ${line}`,
};
