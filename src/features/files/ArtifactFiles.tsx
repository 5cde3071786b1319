import { getRouteApi } from '@tanstack/react-router';
import { archiveUrl } from '../../api/artifacts.ts';
import { versionFileListQuery, versionFileUrl } from '../../api/files.ts';
import { useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { FileBrowser } from './FileBrowser.tsx';
import { versionOf } from '../../components/links/names.ts';
import { TabPage } from '../../components/page/TabPage.tsx';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection/$version/files');

/** A version's files. */
export function ArtifactFiles() {
  const messages = useMessages();
  const { artifact, home } = useShownArtifact();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const version = versionOf(artifact);
  const collection = artifact.artifactSequence.name;
  return (
    <TabPage isFilling>
      <FileBrowser
        total={artifact.fileCount}
        query={(words) => versionFileListQuery(artifact.id, words)}
        urlOf={(name) => versionFileUrl(home, { collection, version: version ?? '' }, name)}
        archive={
          version === null ? null : { url: archiveUrl(home, collection, version), name: `${collection}-${version}.zip` }
        }
        none={messages.artifact.noFilesHint}
        search={search}
        onSearch={(part, history) =>
          void navigate({ search: (before) => ({ ...before, ...part }), replace: history === 'replace' })
        }
      />
    </TabPage>
  );
}
