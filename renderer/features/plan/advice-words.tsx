import type { Words } from '../../../shared/language/translate';
import { groupTitle } from '../../../shared/session/group-order';
import type { Advice } from '../../../shared/session/plan/advice';
import type { Exchange } from '../../../shared/session/plan/exchange';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { useAdviceActs } from './use-advice';
import type { Plan } from './use-plan';

type AdviceProps = { readonly advice: Advice; readonly plan: Plan };
type Params = Readonly<Record<string, string | number>>;

function paramsOf(advice: Advice, { groups, themes }: Plan, { t, list }: Pick<Words, 't' | 'list'>): Params {
  const named = (some: Plan['groups']) => list(some.map((group) => groupTitle(group, groups, themes)));
  switch (advice.kind) {
    case 'too_full':
      return { minutes: advice.overMinutes };
    case 'short_harvest':
      return { groups: advice.groups, now: advice.block.minutes };
    case 'no_resident':
      return { names: named(advice.groups) };
    case 'one_domain':
      return { names: named(advice.groups), domain: t(`domain.domain.${advice.domain}`) };
    default:
      return {};
  }
}

/** One piece of advice and its reason. */
export function AdviceSaid({ advice, plan }: AdviceProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <b>{t(`advice.${advice.kind}`, paramsOf(advice, plan, words))}</b> {t(`advice.${advice.kind}.why`)}
    </>
  );
}

function exchangeSaid([move, back]: Exchange, { groups, themes }: Plan, t: Words['t']): string {
  const one = move.person.label;
  return back
    ? t('advice.exchange.swap', { one, other: back.person.label })
    : t('advice.exchange.move', { one, group: groupTitle(move.to, groups, themes) });
}

/** One click to do what is advised; where Kring sees no way, to look at the groups. */
export function TakeAdvice({ advice, plan, onPeople }: AdviceProps & { readonly onPeople: () => void }) {
  const { t } = useWords();
  const { take } = useAdviceActs(plan);
  if (advice.kind === 'no_resident' || advice.kind === 'one_domain') {
    const { exchange } = advice;
    return (
      <Button variant="link" onPress={() => (exchange ? take(advice) : onPeople())}>
        {exchange ? exchangeSaid(exchange, plan, t) : t('advice.exchange.none')}
      </Button>
    );
  }
  const minutes = advice.kind === 'too_full' ? advice.overMinutes : advice.minutes;
  return (
    <Button variant="link" onPress={() => take(advice)}>
      {t(`advice.${advice.kind}.do`, { minutes, time: advice.endsAt })}
    </Button>
  );
}
