import type { JsonValue } from '../shared/pythonJson.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { Fact } from '../components/facts/Fact.tsx';
import { FactList } from '../components/facts/FactList.tsx';
import styles from './ValueList.module.css';

/** A preview shows this many values; the page shows all. */
const MOST = 8;

/** Named values such as a run's config: scalars as they are, anything deeper as JSON on one line. */
export function ValueList({ values }: { readonly values: Readonly<Record<string, JsonValue>> }) {
  const text = useMessages().lineage;
  const formats = useFormats();
  const entries = Object.entries(values);
  if (entries.length === 0) return <p className={styles.rest}>{text.none}</p>;
  return (
    <>
      <FactList isCompact>
        {entries.slice(0, MOST).map(([name, value]) => {
          const shown = typeof value === 'number' ? formats.measure(value) : plainText(value);
          return (
            <Fact key={name} name={name}>
              <code className={styles.value} title={shown}>
                {shown}
              </code>
            </Fact>
          );
        })}
      </FactList>
      {entries.length > MOST ? <p className={styles.rest}>{text.andMore(entries.length - MOST)}</p> : null}
    </>
  );
}

function plainText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
