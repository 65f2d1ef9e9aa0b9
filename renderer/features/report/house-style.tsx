import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { HouseStyle } from '../../../shared/model/house-style';
import { chooseHouseStyle, type HouseFields } from '../../../shared/programme/house-style';
import { NoTemplate } from '../../../shared/word/template';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { takeLogo, takeTemplate } from '../../paper/take-house';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { Sheet } from '../../ui/sheet';
import css from './house-style.module.css';

const FONTS = ['Calibri', 'Arial', 'Cambria', 'Georgia', 'Times New Roman', 'Trebuchet MS', 'Verdana'] as const;
const OWN_COLOUR = '231A2B';

type HouseProps = { readonly programmeId: string; readonly kept: HouseStyle | undefined };

type Choosing = HouseProps & {
  readonly choose: (fields: HouseFields) => void;
  readonly refuse: (words: string) => void;
};

/** A file that was chosen, with its name, or a button that takes it away again. */
function FileChoice(props: {
  readonly label: string;
  readonly name: string | undefined;
  readonly accepts: readonly string[];
  readonly about: string;
  readonly onFile: (file: File) => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { label, name, accepts, about, onFile, onRemove, children } = props;
  return (
    <section className={css.part} aria-label={label}>
      <h3>{label}</h3>
      <p>{about}</p>
      {children}
      <div className={css.file}>
        <FileTrigger
          acceptedFileTypes={accepts}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) onFile(file);
          }}
        >
          <Button>{t(name === undefined ? 'paper.house.choose' : 'paper.house.another')}</Button>
        </FileTrigger>
        {name === undefined ? null : (
          <>
            <span>{name}</span>
            <Button variant="link" onPress={onRemove}>
              {t('paper.house.remove')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function Template({ kept, choose, refuse }: Choosing) {
  const { t } = useWords();
  const take = async (file: File): Promise<void> => {
    try {
      const template = takeTemplate(file.name, new Uint8Array(await file.arrayBuffer()));
      if (template) choose({ template });
      else refuse(t('paper.house.tooLarge', { name: file.name }));
    } catch (cause) {
      const why = cause instanceof NoTemplate ? cause.why : 'no_word';
      refuse(t('paper.house.refused', { name: file.name, why }));
    }
  };
  return (
    <FileChoice
      label={t('paper.house.template')}
      about={t('paper.house.template.about')}
      name={kept?.template?.fileName}
      accepts={['.docx', '.dotx']}
      onFile={(file) => void take(file)}
      onRemove={() => choose({ template: undefined })}
    />
  );
}

function Logo({ kept, choose, refuse }: Choosing) {
  const { t } = useWords();
  const take = async (file: File): Promise<void> => {
    const logo = await takeLogo(file, t('paper.house.logo.alt'));
    if (logo) choose({ logo });
    else refuse(t('paper.house.noPicture', { name: file.name }));
  };
  return (
    <FileChoice
      label={t('paper.house.logo')}
      about={t('paper.house.logo.about')}
      name={kept?.logo && t('paper.house.logo.kept')}
      accepts={['image/png', 'image/jpeg', 'image/svg+xml']}
      onFile={(file) => void take(file)}
      onRemove={() => choose({ logo: undefined })}
    >
      {kept?.logo ? (
        <img className={css.logo} src={`data:image/png;base64,${kept.logo.data}`} alt={kept.logo.alt} />
      ) : null}
    </FileChoice>
  );
}

function Looks({ kept, choose }: Choosing) {
  const { t } = useWords();
  const fonts = FONTS.map((id) => ({ id, text: id }));
  const fontOf = (name: string | undefined) => FONTS.find((font) => font === name) ?? null;
  return (
    <section className={css.part}>
      <h3>{t('paper.house.looks')}</h3>
      <label className={css.colour}>
        <span>{t('paper.house.colour')}</span>
        <input
          type="color"
          value={`#${(kept?.colour ?? OWN_COLOUR).toLowerCase()}`}
          onChange={({ target }) => choose({ colour: target.value.slice(1).toUpperCase() })}
        />
      </label>
      <p>{t('paper.house.colour.about')}</p>
      <Select
        label={t('paper.house.headingFont')}
        choices={fonts}
        value={fontOf(kept?.headingFont)}
        placeholder="Calibri"
        onChange={(headingFont) => choose({ headingFont })}
      />
      <Select
        label={t('paper.house.textFont')}
        choices={fonts}
        value={fontOf(kept?.textFont)}
        placeholder="Calibri"
        onChange={(textFont) => choose({ textFont })}
      />
    </section>
  );
}

/** How the reports of a programme look: an own Word file, or a logo, a colour and typefaces. */
export function HouseStyleChoice({ programmeId, kept }: HouseProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [refusal, setRefusal] = useState('');
  const choose = (fields: HouseFields): void => {
    setRefusal('');
    void commit(chooseHouseStyle(kept, programmeId, fields, stamp()));
  };
  const choosing = { programmeId, kept, choose, refuse: setRefusal };
  const { template, logo, colour, textFont, headingFont } = kept ?? {};
  const none = { template: undefined, logo: undefined, colour: undefined, textFont: undefined, headingFont: undefined };
  const hasOwn = [template, logo, colour, textFont, headingFont].some((each) => each !== undefined);
  return (
    <div className={css.house}>
      <Button variant="link" onPress={() => setOpen(true)}>
        {t(hasOwn ? 'paper.house.change' : 'paper.house.open')}
      </Button>
      {template ? <span>{t('paper.house.inWord', { name: template.fileName })}</span> : null}
      <Sheet title={t('paper.house.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className={css.about}>{t('paper.house.about')}</p>
        <p className={css.refusal} role="alert">
          {refusal}
        </p>
        <Template {...choosing} />
        <Logo {...choosing} />
        <Looks {...choosing} />
        {hasOwn ? <Button onPress={() => choose(none)}>{t('paper.house.none')}</Button> : null}
      </Sheet>
    </div>
  );
}
