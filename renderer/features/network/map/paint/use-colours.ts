import { useEffect, useState } from 'react';
import { type Colours, coloursAt } from './colours';

const FACES = ['600 15px', 'italic 450 15px'];

/** The colours of the theme, anew when the theme changes, and once the letters of the house have come in. */
export function useColours(): Colours {
  const [colours, setColours] = useState(() => coloursAt(document.documentElement));
  useEffect(() => {
    const lookAgain = () => setColours(coloursAt(document.documentElement));
    const watching = new MutationObserver(lookAgain);
    watching.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', lookAgain);
    const faces = FACES.filter((face) => !document.fonts.check(`${face} ${colours.font}`));
    if (faces.length > 0)
      void Promise.allSettled(faces.map((face) => document.fonts.load(`${face} ${colours.font}`))).then(lookAgain);
    return () => {
      watching.disconnect();
      forced.removeEventListener('change', lookAgain);
    };
  }, [colours.font]);
  return colours;
}
