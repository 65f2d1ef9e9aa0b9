// What a hostile text or a broken library might do in a page of Kring. Each try is run by the page itself; it answers
// `true` when it got through.

export type Try = {
  readonly what: string;
  readonly act: () => unknown;
  /** What the browser or the page says when it is stopped. */
  readonly says: RegExp;
};

const CODE = /Trusted|does not become/;
const OURS = /Only scripts of Kring/;
const POLICY = /Content Security Policy/;

export const TRIES: readonly Try[] = [
  {
    what: 'a script in the page',
    act: () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasRun = true';
      document.body.append(script);
      return 'wasRun' in globalThis;
    },
    says: CODE,
  },
  {
    what: 'a script of another site',
    act: () => {
      const script = document.createElement('script');
      script.src = 'https://kring.invalid/x.js';
      return true;
    },
    says: OURS,
  },
  // biome-ignore lint/security/noGlobalEval: this is what must be stopped
  { what: 'eval', act: () => globalThis.eval('1') === 1, says: CODE },
  { what: 'code made from text', act: () => new Function('return 1')() === 1, says: CODE },
  {
    what: 'a timer with text',
    act: () => Boolean(setTimeout('globalThis.wasRun = true' as unknown as () => void, 0)),
    says: CODE,
  },
  {
    what: 'text that becomes elements',
    act: () => {
      document.body.innerHTML = '<img src="x" onerror="globalThis.wasRun = true">';
      return true;
    },
    says: CODE,
  },
  {
    what: 'text that becomes elements, beside',
    act: () => {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return true;
    },
    says: CODE,
  },
  {
    what: 'a page written anew',
    act: () => {
      document.write('<script>globalThis.wasRun = true</script>');
      return true;
    },
    says: CODE,
  },
  {
    what: 'a frame with text',
    act: () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.wasRun = true</script>';
      return true;
    },
    says: CODE,
  },
  {
    what: 'an act in an attribute',
    act: () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.wasRun = true');
      button.click();
      return 'wasRun' in globalThis;
    },
    says: /Trusted|does not become|Content Security Policy/,
  },
  {
    what: 'an address that is code',
    act: async () => {
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.wasRun = true';
      document.body.append(link);
      link.click();
      await new Promise((done) => setTimeout(done, 100));
      link.remove();
      return 'wasRun' in globalThis;
    },
    says: /Trusted|Content Security Policy/,
  },
  {
    what: 'a worker made from text',
    act: () => Boolean(new Worker(URL.createObjectURL(new Blob(['1'])))),
    says: OURS,
  },
  { what: 'a worker of another site', act: () => Boolean(new Worker('https://kring.invalid/x.js')), says: OURS },
  {
    what: 'a style in the page',
    act: () => {
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const isThrough = style.sheet !== null;
      style.remove();
      return isThrough;
    },
    says: POLICY,
  },
  {
    what: 'a picture of another site',
    act: () =>
      new Promise((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = 'https://kring.invalid/x.png';
      }),
    says: POLICY,
  },
  {
    what: 'a frame of another site',
    act: () =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.src = 'https://kring.invalid/';
        frame.onload = () => done(false);
        document.body.append(frame);
      }),
    says: POLICY,
  },
  { what: 'a request to another site', act: () => fetch('https://kring.invalid/').then(() => true), says: POLICY },
  {
    what: 'a socket to another site',
    act: () =>
      new Promise((done) => {
        const socket = new WebSocket('wss://kring.invalid/');
        socket.onopen = () => done(true);
        socket.onerror = () => done(false);
      }),
    says: POLICY,
  },
  {
    what: 'a form that is sent to another site',
    act: async () => {
      const form = document.createElement('form');
      form.action = 'https://kring.invalid/';
      document.body.append(form);
      form.submit();
      await new Promise((done) => setTimeout(done, 100));
      form.remove();
      return false;
    },
    says: POLICY,
  },
];
