import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { splitPaste } from '../../shared/notes/paste';
import { isMac } from '../keyboard/platform';
import { useCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { KindShapeMark } from '../ui/kind-mark';
import css from './capture-line.module.css';
import type { CaptureLineProps } from './capture-step';
import { GroupSwitch, nextGroup } from './group-switch';
import { KindChips } from './kind-chips';
import { useSurroundings } from './note-surroundings';
import { readHtml } from './pasted-html';
import { type Capture, useCapture } from './use-capture';
import { useCaptureKeys } from './use-capture-keys';
import { useFoot } from './use-foot';

/**
 * One line and Enter: what is said in the room becomes a note. It knows the step, the group and what is selected, and
 * asks for nothing but the text. N brings you here from anywhere, Esc lets you go, and no half sentence is ever lost.
 */
export function CaptureLine(props: CaptureLineProps) {
  const { t } = useWords();
  const capture = useCapture(props);
  const field = useRef<HTMLTextAreaElement>(null);
  const foot = useRef<HTMLElement>(null);
  const helpId = useId();
  useFoot(foot);
  const [isChoosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const { groups, nameOf } = useSurroundings();
  const switchGroup = () => props.onGroupChange?.(nextGroup(groups, props.groupId));
  const focus = () => field.current?.focus();
  const choose = (at: number) => {
    const kind = capture.offered[at];
    if (kind) capture.choose(kind);
  };
  const save = async () => {
    const kind = t(`domain.kind.${capture.kind}`);
    if (await capture.save()) setSaid(t('notes.capture.saved', { kind }));
  };
  const onKeyDown = useCaptureKeys(capture, {
    allKinds: () => setChoosing(true),
    group: switchGroup,
    leave: () => field.current?.blur(),
    save: () => void save(),
    kind: choose,
  });
  useCommand('capture', focus);
  useCommand('allKinds', () => setChoosing(true));
  useCommand('group', switchGroup, props.onGroupChange !== undefined && groups.length > 0);
  useCommand('kind', (event) => {
    choose(Number(event?.key) - 1);
    focus();
  });
  const about = props.about && nameOf(props.about);
  return (
    <section ref={foot} className={css.line} aria-label={t('notes.capture.label')}>
      <KindChips
        capture={capture}
        isChoosing={isChoosing}
        onChoosing={setChoosing}
        // The list of kinds gives the focus back to its button first.
        onChosen={() => requestAnimationFrame(focus)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field itself has the keys; this widens where it can be pressed */}
      <div className={css.field} onMouseDown={(event) => event.target === event.currentTarget && setTimeout(focus)}>
        <KindShapeMark kind={capture.kind} size={18} />
        <textarea
          ref={field}
          className={css.text}
          rows={1}
          value={capture.text}
          aria-label={t('notes.capture.label')}
          aria-describedby={helpId}
          aria-keyshortcuts="N"
          placeholder={t('notes.capture.placeholder')}
          spellCheck
          onChange={(event) => capture.write(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => paste(event, capture)}
        />
        {about ? <span className={css.about}>{t('notes.capture.about', { name: about })}</span> : null}
        <GroupSwitch groupId={props.groupId} onGroupChange={props.onGroupChange} />
        <span className={css.enter} aria-hidden="true">
          {isMac ? '↩' : 'Enter'}
        </span>
      </div>
      <p id={helpId} hidden>
        {t('notes.capture.help')}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}

/** A pasted list becomes notes at once; one sentence stays in the line, without its bullet and with its link. */
function paste(event: ClipboardEvent<HTMLTextAreaElement>, capture: Capture): void {
  const text = event.clipboardData.getData('text/plain');
  const items = splitPaste(text, readHtml(event.clipboardData.getData('text/html')));
  const [only] = items;
  if (only === undefined || (items.length === 1 && only === text)) return;
  event.preventDefault();
  if (items.length > 1) void capture.saveAll(items);
  else event.currentTarget.ownerDocument.execCommand('insertText', false, only);
}
