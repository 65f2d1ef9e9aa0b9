import { VersionList } from './version-list';
import { VersionView } from './version-view';

/** The earlier versions of everything: all of them, or what one of them holds. */
export const VersionsPage = ({ versionId }: { readonly versionId?: number }) =>
  versionId === undefined ? <VersionList /> : <VersionView key={versionId} id={versionId} />;
