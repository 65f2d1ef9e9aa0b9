import type { Workspace } from '../../../shared/model/tables';
import { domainOfAllOwners } from '../../../shared/report/one-corner';
import { ofKind } from '../../../shared/report/source';
import { useWords } from '../../language/words';
import css from './report-page.module.css';

/** Says so when all actions of a meeting are with one domain: change from one side seldom lasts. */
export function OneCorner({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const domain = domainOfAllOwners(ofKind(workspace.notes, 'action'), workspace.stakeholders);
  if (domain === undefined) return null;
  return (
    <p className={css.behind} role="note">
      <b>{t('advice.owners', { domain: t(`domain.domain.${domain}`) })}</b> {t('advice.owners.why')}
    </p>
  );
}
