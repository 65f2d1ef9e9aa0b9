const PATIENCE_MS = 2000;

/**
 * An address that opens one window of the Kring behind this door. The address of the door itself is good for the whole
 * run, and others on this machine can read what a browser is started with. A door that does not answer is given back.
 */
export async function doorOnce(door: string): Promise<string> {
  try {
    const { origin, searchParams } = new URL(door);
    const response = await fetch(`${origin}/ticket`, {
      headers: { authorization: `Bearer ${searchParams.get('token') ?? ''}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const once = response.ok ? await response.text() : '';
    return URL.canParse(once) && new URL(once).origin === origin ? once : door;
  } catch {
    // It has just stopped, or it is of an older Kring: the person sees what the browser makes of it.
    return door;
  }
}
