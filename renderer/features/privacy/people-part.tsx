import { useState } from 'react';
import { wantedFor } from '../../../shared/report/person-report';
import { findPeople } from '../../../shared/workspace/erasing/places';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { FindField } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { EraseSheet } from './erase-sheet';
import css from './privacy.module.css';
import { usePeopleHere } from './use-people-here';
import { usePersonFile } from './use-person-file';

type Looked = { readonly name: string; readonly count: number };

/** Looks somebody up: what is known, as a file for that person, or out of everything. */
export function PeoplePart({ programmeId }: { readonly programmeId: string }) {
  const { t } = useWords();
  const people = usePeopleHere(programmeId)?.people ?? [];
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const look = async (name: string) => {
    if (name.trim() === '') return;
    setTyped(name);
    const workspace = await readWorkspace();
    const { own, texts } = findPeople(workspace, [wantedFor(workspace, name)]);
    setLooked({ name: name.trim(), count: own.length + texts.length });
  };
  return (
    <section className={css.part}>
      <h2>{t('privacy.people')}</h2>
      <p>{t('privacy.people.text')}</p>
      <div className={css.fields}>
        <FindField
          label={t('privacy.people.known')}
          placeholder={t('privacy.consents.person.hint')}
          empty={t('privacy.consents.person.empty')}
          choices={people.map(({ name }, at) => ({ id: String(at), text: name }))}
          onChoose={(at) => void look(people[Number(at)]?.name ?? '')}
        />
        <TextField
          label={t('privacy.people.name')}
          placeholder={t('privacy.people.name.hint')}
          value={typed}
          onChange={setTyped}
          onEnter={() => void look(typed)}
        />
        <Button onPress={() => void look(typed)} isDisabled={typed.trim() === ''}>
          {t('privacy.people.look')}
        </Button>
      </div>
      <p role="status">{looked ? t('privacy.people.found', looked) : ''}</p>
      {looked ? <Acts key={looked.name} name={looked.name} /> : null}
    </section>
  );
}

function Acts({ name }: { readonly name: string }) {
  const { t } = useWords();
  const [isErasing, setErasing] = useState(false);
  const file = usePersonFile(name);
  return (
    <div className={css.acts}>
      <Button isPending={file.isBusy} onPress={() => void file.asWord()}>
        {t('privacy.people.save.word')}
      </Button>
      <Button onPress={() => void file.asJson()}>{t('privacy.people.save.json')}</Button>
      <Button onPress={() => setErasing(true)}>{t('privacy.people.erase')}</Button>
      <EraseSheet name={name} isOpen={isErasing} onClose={() => setErasing(false)} />
    </div>
  );
}
