import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Icon } from './icon';
import css from './toast.module.css';

type Said = { readonly text: string; readonly action?: { readonly label: string; readonly onPress: () => void } };

const queue = new ToastQueue<Said>({ maxVisibleToasts: 2 });
const LONG_ENOUGH_TO_READ_MS = 8000;

/** Says one thing at the foot of the window, read aloud too, with at most one act beside it ("Ongedaan maken"). */
export const toast = {
  say: (text: string, action?: Said['action']): void => {
    queue.add(action ? { text, action } : { text }, { timeout: LONG_ENOUGH_TO_READ_MS });
  },
  /** Says what Kring is busy with, until the answer is called: what is done is not still being said. */
  saying: (text: string): (() => void) => {
    const key = queue.add({ text });
    return () => queue.close(key);
  },
  /** Takes away what still offers an act: it was done in another way. */
  withdrawOffers: (): void => {
    for (const { key, content } of queue.visibleToasts) if (content.action) queue.close(key);
  },
};

/** Where toasts appear; once, in the app. */
export function Toasts({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  return (
    <ToastRegion queue={queue} className={css.region ?? ''} aria-label={label}>
      {({ toast: shown }) => (
        <Toast toast={shown} className={css.toast ?? ''}>
          <ToastContent>
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.action ? (
            <Button
              className={css.act ?? ''}
              onPress={() => {
                shown.content.action?.onPress();
                queue.close(shown.key);
              }}
            >
              {shown.content.action.label}
            </Button>
          ) : null}
          <Button slot="close" className={css.close ?? ''} aria-label={closeLabel}>
            <Icon name="close" size={13} />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
