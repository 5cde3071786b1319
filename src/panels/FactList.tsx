import type { ReactNode } from 'react';

import styles from './FactList.module.css';

/** A fact's name and what it is; facts that are null are left out. */
export type Fact = readonly [name: string, value: ReactNode] | null;

/** Facts in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.flatMap((fact) =>
        fact === null
          ? []
          : [
              <div key={fact[0]} className={styles.fact}>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}
