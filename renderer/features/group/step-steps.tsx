import { useWords } from '../../language/words';
import type { StepTexts } from '../../methods/use-step-texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu';
import css from './group-page.module.css';
import type { Group } from './use-group';
import type { GroupActs } from './use-group-acts';

type Props = { readonly group: Group; readonly acts: GroupActs; readonly texts: StepTexts };

/** The group follows the day by itself: one step on, one step back, or to any step. Nothing steps by itself. */
export function StepSteps({ group: { steps, step }, acts, texts }: Props) {
  const { t } = useWords();
  if (steps.length < 2) return null;
  const choices = steps.map((each, at) => ({
    id: each.id,
    text: `${at + 1}. ${texts.titleOf(each)}`,
    mark: each.id === step?.id ? <Icon name="check" size={13} /> : <span className={css.noMark} />,
    onAction: () => acts.goTo(each.id),
  }));
  return (
    <nav className={css.steps} aria-label={t('group.page.steps')}>
      <Button variant="icon" aria-label={t('group.page.previous')} isDisabled={!acts.before} onPress={acts.back}>
        <Icon name="left" />
      </Button>
      <MenuButton label={t('group.page.steps')} variant="quiet" parts={[{ choices }]}>
        {t('group.page.steps')}
      </MenuButton>
      <Button isDisabled={!acts.after} onPress={acts.forward}>
        {t('group.page.next')}
        <Icon name="right" />
      </Button>
    </nav>
  );
}
