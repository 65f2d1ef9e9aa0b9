import type { Page } from '@playwright/test';

/** The zaalscherm: what the room sees. */
export class WallPage {
  constructor(readonly page: Page) {}

  readonly picture = () => this.page.getByRole('main');
  readonly question = () => this.page.getByRole('heading', { level: 1 });
  readonly clock = () => this.page.getByRole('img');
  readonly blanks = () => this.page.getByRole('listitem', { name: 'Briefje, nog dicht' });
  readonly slip = (text: string) => this.page.getByRole('listitem').filter({ hasText: text });
  /** How many slips there are, or how many of them were turned over. */
  readonly count = () => this.page.getByText(/^\d+( van \d+)?$/).last();
  readonly groups = () => this.page.getByRole('listitem');

  /**
   * Texts of the picture that stick out of it or lie over one another, and sizes in parts of its height: the smallest
   * letter, and the digits of the clock (a digit of this typeface is two thirds of its size).
   */
  measure() {
    return this.page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (element) =>
          element instanceof HTMLElement && element.getClientRects().length > 0 && !element.closest('.visually-hidden'),
      );
      const worded = texts.filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE));
      const boxes = worded.map((element) => ({ element, box: element.getBoundingClientRect() }));
      const outside = boxes.filter(
        ({ element, box }) =>
          box.left < 0 ||
          box.top < 0 ||
          box.right > window.innerWidth + 1 ||
          box.bottom > window.innerHeight + 1 ||
          (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1),
      );
      const cut = worded.filter(
        (element) => element.clientHeight > 0 && element.scrollHeight > element.clientHeight * 1.3,
      );
      const over = boxes.flatMap(({ element, box }, at) =>
        boxes.slice(at + 1).flatMap((other) => {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          const isInside = element.contains(other.element) || element.parentElement === other.element.parentElement;
          return wide > 2 && high > 2 && !isInside ? [`${element.textContent} / ${other.element.textContent}`] : [];
        }),
      );
      const sizeOf = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize);
      const digits = worded.filter(({ textContent }) => /^\+?\d+(:\d\d)?$/.test(textContent)).map(sizeOf);
      const luminanceOf = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const light = Number(part) / 255;
          return light <= 0.040_45 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: HTMLElement | null): string => {
        const ground = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
        return element && /, 0\)$|transparent/.test(ground) ? groundOf(element.parentElement) : ground;
      };
      const contrastOf = (element: HTMLElement): number => {
        const [ink, ground] = [luminanceOf(getComputedStyle(element).color), luminanceOf(groundOf(element))];
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      };
      const faint = worded.filter((element) => contrastOf(element) < 7 || getComputedStyle(element).opacity !== '1');
      return {
        scene: document.querySelector<HTMLElement>('[data-scene]')?.dataset.scene,
        texts: worded.length,
        /** Below 7:1. */
        faint: faint.map(({ textContent }) => textContent),
        /** Of which a part cannot be read. */
        cut: cut.map(({ textContent }) => textContent),
        outside: outside.map(({ element }) => element.textContent),
        over,
        smallest: Math.min(...worded.map(sizeOf)) / window.innerHeight,
        digits: (Math.max(...digits) * 0.667) / window.innerHeight,
      };
    });
  }
}
