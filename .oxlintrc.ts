/**
 * The rules of the house as lint rules. `ROOMS` is the one table of who may import whom; the restrictions of each
 * folder are made from it.
 */

import { readdirSync } from 'node:fs';

/** What every room that draws our data may import. */
const FOUNDATION = ['shared', 'model', 'layout', 'api', 'engine', 'state', 'i18n', 'ui'];

/** What the server's protocols and its use cases may import. */
const STORED = ['shared', 'model', 'server/store', 'server/files', 'server/access'];

/** What a room may import besides itself. A room's name is its path below `src/`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  model: ['shared'],
  layout: ['shared', 'model'],
  api: ['shared', 'model'],
  engine: ['shared', 'model', 'layout', 'api'],
  state: ['shared', 'model', 'layout', 'api', 'engine'],
  i18n: ['shared', 'model'],
  ui: ['shared', 'model', 'layout', 'i18n'],
  components: FOUNDATION,
  canvas: [...FOUNDATION, 'components'],
  panels: [...FOUNDATION, 'components'],
  features: [...FOUNDATION, 'components', 'canvas', 'panels'],
  app: [...FOUNDATION, 'components', 'canvas', 'panels', 'features'],
  'server/files': ['shared'],
  'server/store': ['shared', 'model'],
  'server/access': ['shared', 'server/store', 'server/files'],
  'server/read': STORED,
  'server/record': STORED,
  'server/graphql': [...STORED, 'server/read', 'server/record'],
  'server/http': [...STORED, 'server/read', 'server/record', 'server/graphql'],
};

/** A folder per feature; features never import each other: what one shows of another comes in as a slot. */
const FEATURES = readdirSync(new URL('./src/features', import.meta.url));

const REACT = {
  group: ['react', 'react-dom', 'react/*', 'react-dom/*', '@xyflow/*', '@tanstack/react-*'],
  message: 'This room is free of React.',
};

/** Query options are typed by TanStack Query, and nothing else of React may be here. */
const REACT_BUT_QUERY = {
  ...REACT,
  group: ['react', 'react-dom', 'react/*', 'react-dom/*', '@xyflow/*', '@tanstack/react-router', '@tanstack/react-virtual'],
};

const FOREIGN_STYLES = {
  regex: String.raw`^(\.\./|\./.+/).*\.module\.css$`,
  message: 'A style sheet belongs to the components of its own folder: share a component instead.',
};

const NODE = { group: ['node:*'], message: 'Only the server touches Node.' };

interface Pattern {
  readonly group?: readonly string[];
  readonly regex?: string;
  readonly allowTypeImports?: boolean;
  readonly message: string;
}

/** Rooms that know the store's rows by their types, and reach them through queries and commands alone. */
const ROWS_ONLY = new Set(['server/graphql', 'server/http']);

const STATEMENTS: Pattern = {
  group: ['../store/**', '../../store/**'],
  allowTypeImports: true,
  message: 'Reach the store through src/server/read and src/server/record, which take the caller; types may be imported.',
};

/** Relative imports that lead into the room. */
const into = (room: string): string => `**/${room}/**`;

/** What React rules a room has; rooms that are not named here may use all of it. */
const REACT_RULES: Readonly<Record<string, Pattern>> = {
  shared: REACT,
  model: REACT,
  layout: REACT,
  engine: REACT,
  api: REACT_BUT_QUERY,
};

function roomPatterns(room: string, allowed: readonly string[]): readonly Pattern[] {
  const isServer = room.startsWith('server/');
  const foreign = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other));
  const groups = foreign.map((other) => (isServer && other.startsWith('server/') ? `../${other.slice(7)}/**` : into(other)));
  const all = groups.flatMap((group) => (group.startsWith('../') ? [group, `../${group}`, `../../${group}`] : [group]));
  const message = `src/${room} may import ${allowed.map((name) => `src/${name}`).join(', ') || 'nothing else'} (.oxlintrc.ts, ROOMS).`;
  const react = isServer ? REACT : REACT_RULES[room];
  return [
    { group: all, message },
    FOREIGN_STYLES,
    ...(ROWS_ONLY.has(room) ? [STATEMENTS] : []),
    ...(react ? [react] : []),
    ...(ENGINE_FREE.has(room) ? [NO_ENGINE] : []),
    ...(isServer ? [] : [NODE, { group: ['**/server/**'], message: 'The explorer never imports the server.' }]),
  ];
}

/** Rooms that know no engine of the content store: they speak its interface (files/contentStore.ts). */
const NO_ENGINE = {
  group: ['**/files/disk/**'],
  message: 'Speak the interface in src/server/files/contentStore.ts, not an engine of it.',
};
const ENGINE_FREE = new Set(['server/store', 'server/access', 'server/read', 'server/record', 'server/graphql']);

const restricted = (patterns: readonly Pattern[]) => ({ 'no-restricted-imports': ['error', { patterns }] });

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**`],
  rules: {
    ...restricted(roomPatterns(room, allowed)),
    ...(room.startsWith('server/') ? { 'react-hooks/rules-of-hooks': 'off' } : {}),
  },
}));

/** The files of the server itself put its rooms together; they know nothing of the explorer but what is shared. */
const serverRules = {
  files: ['src/server/*.ts'],
  rules: restricted([
    {
      group: Object.keys(ROOMS).flatMap((room) => (room === 'shared' || room.startsWith('server/') ? [] : [into(room)])),
      message: 'The server takes src/shared alone from outside.',
    },
    REACT,
  ]),
};

const featureRules = FEATURES.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: restricted([
    ...roomPatterns('features', ROOMS['features'] ?? []),
    {
      group: FEATURES.flatMap((other) => (other === feature ? [] : [`../${other}/**`, `../../${other}/**`])),
      message: 'Features never import each other: let the route pass a slot.',
    },
  ]),
}));

export default {
  plugins: ['typescript', 'react', 'react-hooks', 'jsx-a11y', 'import', 'unicorn', 'oxc', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
    // Punctuation needs no translation.
    'react/jsx-no-literals': ['error', { allowedStrings: ['/', ':', '·', '–', '…', '+', '×', '→', ','] }],
    'import/no-unassigned-import': 'off',
    'react/react-in-jsx-scope': 'off',
    'typescript/no-floating-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    eqeqeq: 'error',
    'no-console': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'react/jsx-no-constructed-context-values': 'error',
    'oxc/no-map-spread': 'off',
    'import/no-named-as-default-member': 'off',
    'vitest/no-conditional-expect': 'off',
  },
  ignorePatterns: ['dist', 'src/api/generated', 'src/server/graphql/generated.ts'],
  overrides: [
    ...roomRules,
    ...featureRules,
    serverRules,
    { files: ['tests/**', 'e2e/**', 'src/server/main.ts'], rules: { 'no-console': 'off' } },
    // Tools take their settings, and what they run once, as the default export.
    {
      files: ['.oxlintrc.ts', 'vite.config.ts', 'e2e/playwright.config.ts', 'e2e/buildOnce.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
};
