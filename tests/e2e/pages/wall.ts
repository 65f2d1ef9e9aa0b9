import type { Page } from '@playwright/test';

/** The zaalscherm: what the room sees. */
export class WallPage {
  constructor(readonly page: Page) {}

  readonly picture = () => this.page.getByRole('main');
  readonly question = () => this.page.getByRole('heading', { level: 1 });
  readonly clock = () => this.page.getByRole('img');
  readonly groups = () => this.page.getByRole('listitem');

  /**
   * Texts of the picture that stick out of it or lie over one another, and sizes in parts of its height: the smallest
   * letter, and the digits of the clock (a digit of this typeface is two thirds of its size).
   */
  measure() {
    return this.page.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>('h1, h2, p, span')].filter(
        (element) => element.getClientRects().length > 0 && !element.classList.contains('visually-hidden'),
      );
      const worded = texts.filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE));
      const boxes = worded.map((element) => ({ element, box: element.getBoundingClientRect() }));
      const outside = boxes.filter(
        ({ element, box }) =>
          box.left < 0 ||
          box.top < 0 ||
          box.right > window.innerWidth + 1 ||
          box.bottom > window.innerHeight + 1 ||
          element.scrollWidth > element.clientWidth + 1,
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
      const digits = worded.filter(({ textContent }) => /^\+?\d+$/.test(textContent)).map(sizeOf);
      return {
        outside: outside.map(({ element }) => element.textContent),
        over,
        smallest: Math.min(...worded.map(sizeOf)) / window.innerHeight,
        digits: (Math.max(...digits) * 0.667) / window.innerHeight,
      };
    });
  }
}
