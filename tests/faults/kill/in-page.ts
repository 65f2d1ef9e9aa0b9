/** What a person does in one round, at the pace of somebody who never stops. Runs inside the page, until it is killed. */
export async function captureWithoutEnd({ round, pauseMs }: { round: number; pauseMs: number }): Promise<void> {
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  const field = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Leg iets vast"]');
  if (!(field && write)) throw new Error('There is no line to write in');
  const press = (key: string) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
  const button = (start: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('button[aria-label]')].find(
      (each) => each.ariaLabel?.startsWith(start) && !each.disabled,
    );
  field.focus();
  for (let turn = 1; ; turn++) {
    write.call(field, `ronde ${round} zin ${turn}`);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await rest(0);
    press('Enter');
    await rest(pauseMs);
    // Of every four, one is taken back and every eighth put in place again: those are changes as well.
    if (turn % 4 === 0) button('Neem terug')?.click();
    if (turn % 8 === 0) button('Zet terug')?.click();
  }
}

/** Everything in the working copy, read without any code of Kring. Runs inside the page. */
export async function readWorkingCopy(): Promise<{ revision: number; tables: Record<string, { id: string }[]> }> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const name = localStorage.getItem('kring.database') ?? '';
  const db = await asked(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readonly');
  const tables: Record<string, { id: string }[]> = {};
  for (const each of names) {
    if (each !== 'meta' && each !== 'outbox') tables[each] = await asked(transaction.objectStore(each).getAll());
  }
  const meta: { value?: unknown } | undefined = await asked(transaction.objectStore('meta').get('revision'));
  db.close();
  return { revision: Number(meta?.value ?? 0), tables };
}
