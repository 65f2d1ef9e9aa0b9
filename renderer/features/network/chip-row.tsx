import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import css from './chip-row.module.css';

type ChipRowProps = {
  readonly label: string;
  readonly chips: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: Iterable<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

/** A row of words of which any number can be on. Arrows go through them; Space or Enter turns one on or off. */
export function ChipRow({ label, chips, chosen, onChange }: ChipRowProps) {
  const labelId = useId();
  return (
    <div className={css.row}>
      <span id={labelId}>{label}</span>
      <ToggleButtonGroup
        className={css.chips ?? ''}
        aria-labelledby={labelId}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
      >
        {chips.map(({ id, text }) => (
          <ToggleButton key={id} id={id} className={css.chip ?? ''}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
