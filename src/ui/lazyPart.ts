import { createElement, lazy, useState } from 'react';
import type { ComponentType, FunctionComponent } from 'react';

/** A component that is loaded when it is first rendered, or before that by `preload`. */
export type LazyPart<Props extends object> = FunctionComponent<Props> & { readonly preload: () => Promise<unknown> };

/**
 * Like React's `lazy`, but what is loaded already is rendered at once: React would show the fallback first, and keep it
 * for a third of a second.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => (loaded ??= await load());
  const Waiting: ComponentType<Props> = lazy(async () => ({ default: await preload() })) as never;
  function Part(props: Props) {
    const [{ Body }] = useState(() => ({ Body: loaded ?? Waiting }));
    return createElement(Body, props);
  }
  return Object.assign(Part, { preload });
}
