/** Scenes and pictures for tests of the canvas and the panels: by the real engine and the real columns. */

import { layoutColumns } from '../../src/layout/columns.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import type { LineageChoices } from '../../src/model/choices.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { createLineageEngine } from '../../src/engine/lineageEngine.ts';
import type { LineageEngine } from '../../src/engine/scene.ts';
import type { LineagePicture } from '../../src/state/useLineageData.ts';

export interface Staged {
  readonly engine: LineageEngine;
  readonly picture: LineagePicture;
  /** Draws the same lineage under other choices. */
  readonly draw: (choices: Partial<LineageChoices>) => Promise<LineagePicture>;
}

export async function stage(columns: LineageColumns): Promise<Staged> {
  const engine = createLineageEngine(() => Promise.resolve(columns));
  const summary = await engine.open({
    entity: 'team',
    project: 'mnist',
    base: { artifactName: 'base:v0' },
    extended: false,
    includeGenerated: false,
    reached: [],
    budget: 10_000,
  });
  const draw = async (choices: Partial<LineageChoices>): Promise<LineagePicture> => {
    const scene = await engine.draw(summary?.handle ?? '', { ...defaultChoices, ...choices });
    return { scene, layout: layoutColumns(scene) };
  };
  return { engine, draw, picture: await draw({}) };
}
