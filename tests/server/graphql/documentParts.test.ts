import { expect, it } from 'vitest';

import { ownConfig } from '../../../src/server/graphql/documentParts.ts';

it.each([
  ['all of it', { _wandb: { value: { t: { 1: [5] }, v: '1' } } }, null, { t: { 1: [5] }, v: '1' }],
  ['some keys', { _wandb: { value: { t: { 1: [5] }, v: '1' } } }, ['t'], { t: { 1: [5] } }],
  ['keys that were never set', { _wandb: { value: {} } }, ['t'], { t: {} }],
  ['names of JavaScript members', { _wandb: { value: {} } }, ['constructor'], { constructor: {} }],
  ['a config without any of it', { lr: { value: 1 } }, ['t'], { t: {} }],
  ['what is no document', { _wandb: { value: 'text' } }, null, {}],
])("the client's own part of a config, asked for %s", (_, config, keys, own) => {
  expect(JSON.parse(ownConfig(JSON.stringify(config), keys))).toEqual(own);
});
