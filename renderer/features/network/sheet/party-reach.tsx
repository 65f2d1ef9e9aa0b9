import { Stakeholder } from '../../../../shared/model/network';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { SavedTextField } from '../../../ui/field';
import css from './fields.module.css';
import { kept, listed, NOT_CHOSEN, type PartyFieldsProps } from './party-field-props';

type Contact = NonNullable<Stakeholder['contact']>;
const WAYS = ['fastReach', 'via', 'email', 'phone'] as const satisfies readonly (keyof Contact)[];
const CONSENTS = Stakeholder.shape.consent.options;

function withWay(contact: Contact | undefined, way: keyof Contact, text: string | undefined): Contact | undefined {
  const { [way]: _before, ...rest } = contact ?? {};
  const after: Contact = text === undefined ? rest : { ...rest, [way]: text };
  return Object.keys(after).length === 0 ? undefined : after;
}

type Language = NonNullable<Stakeholder['residentLanguage']>;

function languageWith(before: Language | undefined, over: { words?: string[]; note?: string | undefined }) {
  const { words, note } = { words: before?.words ?? [], note: before?.note, ...over };
  return words.length === 0 && note === undefined ? undefined : { words, ...(note !== undefined && { note }) };
}

/** How a party is reached and in which language; contact details leave this laptop only with consent. */
export function ReachFields({ party, onEdit, others }: PartyFieldsProps & { readonly others: readonly Stakeholder[] }) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      {WAYS.map((way) => (
        <SavedTextField
          key={way}
          label={t(`party.contact.${way}`)}
          value={party.contact?.[way] ?? ''}
          onSave={(text) => onEdit((now) => ({ contact: withWay(now.contact, way, kept(text)) }))}
        />
      ))}
      <p>{t('network.field.onlyRegie')}</p>
      <Select
        label={t('party.consent')}
        value={party.consent}
        onChange={(consent) => onEdit({ consent })}
        choices={CONSENTS.map((id) => ({ id, text: t(`domain.consent.${id}`) }))}
      />
      <Select
        label={t('party.askedBy')}
        value={party.askedById ?? NOT_CHOSEN}
        onChange={(id) => onEdit({ askedById: id === NOT_CHOSEN ? undefined : id })}
        choices={[
          { id: NOT_CHOSEN, text: t('network.field.notYet') },
          ...others.map(({ id, shortName }) => ({ id, text: shortName })),
        ]}
      />
      <LanguageFields party={party} onEdit={onEdit} />
    </div>
  );
}

function LanguageFields({ party, onEdit }: PartyFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <SavedTextField
        label={t('party.languages')}
        help={t('party.languagesHelp')}
        value={party.languages?.join(', ') ?? ''}
        onSave={(text) => onEdit({ languages: listed(text) })}
      />
      <SavedTextField
        label={t('party.words')}
        help={t('party.wordsHelp')}
        value={party.residentLanguage?.words.join(', ') ?? ''}
        onSave={(text) =>
          onEdit((now) => ({ residentLanguage: languageWith(now.residentLanguage, { words: listed(text) ?? [] }) }))
        }
      />
      <SavedTextField
        label={t('party.wordsNote')}
        value={party.residentLanguage?.note ?? ''}
        isLong
        onSave={(text) =>
          onEdit((now) => ({ residentLanguage: languageWith(now.residentLanguage, { note: kept(text) }) }))
        }
      />
    </>
  );
}
