import { useInfiniteQuery } from '@tanstack/react-query';
import { actionsQuery } from '../../api/registries.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Section } from '../../components/page/Section.tsx';
import { ActionTable } from './ActionTable.tsx';
import styles from './RegistryFrame.module.css';

const EVERYTHING = { userName: null, kind: null };

/** What was done to a version since it was logged, wherever it is linked; nothing where nothing was. */
export function VersionActivity({ artifactId }: { readonly artifactId: string }) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const of = { kind: 'version', id: artifactId } as const;
  const { data } = useInfiniteQuery({ ...actionsQuery(of, EVERYTHING), throwOnError: false });
  const count = data?.pages[0]?.totalCount ?? 0;
  return count === 0 ? null : (
    <Section title={texts.history} count={formats.number(count)}>
      <div className={styles.bounded}>
        <ActionTable of={of} filter={EVERYTHING} />
      </div>
    </Section>
  );
}
