import { useEffect, useState } from 'react';
import type { Workspace } from '../../../shared/model/tables';
import { wantedFor } from '../../../shared/report/person-report';
import { type Answer, erasePeople } from '../../../shared/workspace/erasing/erase';
import {
  countWritings,
  type Found,
  findPeople,
  type Wanted,
  writingsOf,
} from '../../../shared/workspace/erasing/places';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Checkbox, TextField } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { useForgetting } from '../../workspace/use-forgetting';
import { Confirm } from './confirm';
import { OwnPlaces, TextPlaces } from './erase-places';
import css from './privacy.module.css';

type SheetProps = { readonly name: string; readonly isOpen: boolean; readonly onClose: () => void };

/** Every place where somebody stands, with what is done there, and the one button that does it for good. */
export function EraseSheet({ name, isOpen, onClose }: SheetProps) {
  const [workspace, setWorkspace] = useState<Workspace>();
  useEffect(() => {
    if (isOpen) void readWorkspace().then(setWorkspace);
  }, [isOpen]);
  return <EraseBody name={name} workspace={workspace} isOpen={isOpen} onClose={onClose} />;
}

const NOBODY: Found = { own: [], texts: [] };

function useFound(workspace: Workspace | undefined, name: string, writings: readonly string[]) {
  if (!workspace) return { wanted: undefined, found: NOBODY };
  const wanted: Wanted = { ...wantedFor(workspace, name), writings };
  return { wanted, found: findPeople(workspace, [wanted]) };
}

function EraseBody({ name, workspace, isOpen, onClose }: SheetProps & { readonly workspace: Workspace | undefined }) {
  const { t } = useWords();
  const [writings, setWritings] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [instead, setInstead] = useState(t('privacy.erase.instead.usual'));
  const { isBusy, forget } = useForgetting();
  const { wanted, found } = useFound(workspace, name, writings);
  const isNowhere = found.own.length + found.texts.length === 0;
  const answer = (key: string, chosen: Answer) => setAnswers(new Map(answers).set(key, chosen));
  const go = () => {
    if (!wanted) return;
    void forget(
      (now) => erasePeople(now, { wanted: [wanted], found: findPeople(now, [wanted]), answers, instead }, stamp()),
      [name, ...writings],
    );
  };
  return (
    <Sheet
      title={t('privacy.erase.title', { name })}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      isFull
      foot={<Confirm word={name} isBusy={isBusy} isDisabled={!wanted} onConfirm={go} />}
    >
      <div className={css.body}>
        <p>{isNowhere ? t('privacy.erase.nothing', { name }) : t('privacy.erase.intro')}</p>
        {workspace ? <Writings name={name} workspace={workspace} chosen={writings} onChange={setWritings} /> : null}
        <OwnPlaces places={found.own} answers={answers} onAnswer={answer} />
        {found.texts.length > 0 ? (
          <>
            <h3>{t('privacy.erase.texts')}</h3>
            <div className={css.instead}>
              <TextField label={t('privacy.erase.instead')} value={instead} onChange={setInstead} />
            </div>
            <TextPlaces places={found.texts} answers={answers} onAnswer={answer} />
          </>
        ) : null}
      </div>
    </Sheet>
  );
}

type WritingsProps = {
  readonly name: string;
  readonly workspace: Workspace;
  readonly chosen: readonly string[];
  readonly onChange: (writings: readonly string[]) => void;
};

/** Other ways of writing the name that stand somewhere; none of them counts unless it is ticked. */
function Writings({ name, workspace, chosen, onChange }: WritingsProps) {
  const { t } = useWords();
  const counted = [...countWritings(workspace, writingsOf(workspace, wantedFor(workspace, name).person))].filter(
    ([, count]) => count > 0,
  );
  if (counted.length === 0) return null;
  return (
    <fieldset className={css.writings}>
      <legend>{t('privacy.erase.writings')}</legend>
      <p>{t('privacy.erase.writings.text')}</p>
      {counted.map(([writing, count]) => (
        <Checkbox
          key={writing}
          isSelected={chosen.includes(writing)}
          onChange={(isOn) => onChange(isOn ? [...chosen, writing] : chosen.filter((each) => each !== writing))}
        >
          {t('privacy.erase.writing', { writing, count })}
        </Checkbox>
      ))}
    </fieldset>
  );
}
