import { expect, test } from './fixtures';
import { NetworkPage } from './pages/network';

test.use({ hasTouch: true });

type Place = { readonly x: number; readonly y: number };

/** Fingers on the screen, where each goes from and to; a browser has no simpler way to say it. */
async function touch({ page }: NetworkPage, fingers: readonly { readonly from: Place; readonly to: Place }[]) {
  const inside = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + share * (to.x - from.x),
      y: from.y + share * (to.y - from.y),
    }));
  await inside.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    await inside.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  }
  await inside.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await inside.detach();
}

test('@browser fingers open, tie, move and pan, and two of them zoom', async ({ regie }) => {
  const { page } = regie;
  const network = await NetworkPage.inDemonstration(regie);
  const everything = page.getByRole('button', { name: 'Toon alles' });

  await network.party('Moskee').tap();
  await expect(network.sheet().getByRole('heading', { level: 2 })).toHaveText(/Moskee/);
  await network.sheet().getByRole('button', { name: 'Sluit' }).tap();
  await everything.tap();

  await page.getByRole('button', { name: /^Lijn/ }).tap();
  await network.party('Moskee').tap();
  await network.party('Apotheek').tap();
  await expect(page.getByText('28 partijen, 46 lijnen')).toBeVisible();
  await page.keyboard.press('Escape');
  await regie.takeBack();
  await expect(page.getByText('28 partijen, 45 lijnen')).toBeVisible();

  const place = await network.placeOf('Moskee');
  await touch(network, [{ from: place, to: { x: place.x - 30, y: place.y + 20 } }]);
  await expect(page.getByRole('button', { name: /^Neem terug: Moskee/ })).toBeVisible();
  await expect.poll(() => network.placeOf('Moskee')).not.toEqual(place);
  await regie.takeBack();
  await expect.poll(() => network.placeOf('Moskee')).toEqual(place);

  const corner = await network.map().boundingBox();
  if (!corner) throw new Error('there is no map');
  const empty = { x: corner.x + 60, y: corner.y + 60 };
  await touch(network, [{ from: empty, to: { x: empty.x + 50, y: empty.y + 30 } }]);
  await expect.poll(() => network.placeOf('Moskee')).toEqual({ x: place.x + 50, y: place.y + 30 });

  const far = async () => {
    const [one, other] = [await network.placeOf('Moskee'), await network.placeOf('Jongeren')];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  const apart = await far();
  const [left, right] = [empty, { x: empty.x + 80, y: empty.y }];
  await touch(network, [
    { from: left, to: { x: left.x - 30, y: left.y } },
    { from: right, to: { x: right.x + 60, y: right.y } },
  ]);
  await expect.poll(far).toBeGreaterThan(apart * 1.2);
});
