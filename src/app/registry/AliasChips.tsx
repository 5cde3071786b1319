import { Chip } from '../../ui/Chip.tsx';
import { aliasNames } from '../names.ts';
import styles from './RegistryTables.module.css';

/** Aliases on one line; those that find no room are cut. */
export function AliasChips({ aliases }: { readonly aliases: readonly { readonly alias: string }[] }) {
  return (
    <span className={styles.chips}>
      {aliasNames({ aliases }).map((alias) => (
        <Chip key={alias} look="alias">
          {alias}
        </Chip>
      ))}
    </span>
  );
}
