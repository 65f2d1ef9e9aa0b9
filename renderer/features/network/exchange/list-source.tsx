import { type ClipboardEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { LIST_ENDINGS } from '../../../../shared/exchange/read-list-file';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import css from './import.module.css';
import type { Incoming } from './read-list';

type ListSourceProps = { readonly onOpen: (incoming: Incoming) => void; readonly isReading: boolean };

/** Where a list comes from: pasted, or a file. Dropping one on the page works too, and the words say so. */
export function ListSource({ onOpen, isReading }: ListSourceProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const files = [...event.clipboardData.files];
    if (text === '' && html === '' && files.length === 0) return;
    event.preventDefault();
    onOpen(text === '' && html === '' ? { kind: 'files', files } : { kind: 'pasted', text, html });
  };
  return (
    <div className={css.source} onPaste={onPaste}>
      <p>{t('exchange.source.intro')}</p>
      <TextField
        label={t('exchange.source.paste')}
        value={typed}
        onChange={setTyped}
        isLong
        placeholder={t('exchange.source.example')}
      />
      {typed.trim() === '' ? null : (
        <Button variant="main" onPress={() => onOpen({ kind: 'pasted', text: typed, html: '' })}>
          {t('exchange.source.look')}
        </Button>
      )}
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={LIST_ENDINGS.map((ending) => `.${ending}`)}
        onSelect={(files) => {
          if (files && files.length > 0) onOpen({ kind: 'files', files: [...files] });
        }}
      >
        <Button>{t('exchange.source.choose')}</Button>
      </FileTrigger>
      <p className={css.quiet}>{t('exchange.source.kinds')}</p>
      <p role="status">{isReading ? t('exchange.source.reading') : ''}</p>
    </div>
  );
}
