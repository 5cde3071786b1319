import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { timelineQuery } from '../../api/artifacts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { aliasNames } from '../../components/links/names.ts';
import { Section } from '../../components/page/Section.tsx';
import { VERSION_TABS } from '../../components/links/versionTabs.ts';
import styles from './CollectionTimeline.module.css';

interface CollectionTimelineProps {
  readonly address: ProjectAddress;
  readonly type: string;
  readonly collection: string;
  readonly versionIndex: number;
}

/** As many aliases of a version are shown. */
const MOST_ALIASES = 2;

/** A version's place in its collection: the few before and after it, the oldest at the left. */
export function CollectionTimeline({ address, type, collection, versionIndex }: CollectionTimelineProps) {
  const { places: texts, counts } = useMessages();
  const { data } = useQuery({ ...timelineQuery(address, collection, versionIndex), throwOnError: false });
  const versions = [...(data?.artifacts.edges ?? [])].reverse();
  return (
    <Section
      title={texts.timeline}
      aside={
        <Link
          to="/$entity/$project/artifacts/$type/$collection"
          params={{ ...address, type, collection }}
          className={styles.all}
        >
          {counts.versions(data?.all.totalCount ?? 0)}
        </Link>
      }
    >
      <div className={styles.frame} aria-busy={data === undefined}>
        <ol className={styles.line}>
          {versions.map(({ version, node }) => {
            const isThis = node.versionIndex === versionIndex;
            return (
              <li key={node.id} className={styles.stop} data-this={isThis || undefined}>
                <Link
                  to={VERSION_TABS.overview}
                  params={{ ...address, type, collection, version }}
                  className={styles.version}
                  aria-current={isThis ? 'page' : undefined}
                >
                  {version}
                </Link>
                <span className={styles.when}>
                  <Ago instant={node.createdAt} />
                </span>
                <span className={styles.aliases}>
                  {aliasNames(node)
                    .slice(0, MOST_ALIASES)
                    .map((alias) => (
                      <Chip key={alias} look="alias">
                        {alias}
                      </Chip>
                    ))}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </Section>
  );
}
