import { getRouteApi } from '@tanstack/react-router';
import { runArchiveUrl, runFileListQuery, runFileUrl } from '../../api/files.ts';
import { useMessages } from '../../i18n/language.ts';
import { FileBrowser } from './FileBrowser.tsx';
import { runName } from '../../components/links/names.ts';
import { useShownRun } from '../../components/page/RunContext.ts';
import { TabPage } from '../../components/page/TabPage.tsx';

const route = getRouteApi('/$entity/$project/runs/$run/files');

/** The files that a run left. */
export function RunFiles() {
  const messages = useMessages();
  const { run, address } = useShownRun();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TabPage isFilling>
      <FileBrowser
        total={run.fileCount}
        query={(words) => runFileListQuery(run.id, words)}
        urlOf={(name) => runFileUrl(address, run.name, name)}
        archive={{ url: runArchiveUrl(address, run.name), name: `${runName(run)}.zip` }}
        none={messages.run.noFilesHint}
        search={search}
        onSearch={(part, history) =>
          void navigate({ search: (before) => ({ ...before, ...part }), replace: history === 'replace' })
        }
      />
    </TabPage>
  );
}
