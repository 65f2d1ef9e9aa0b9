// Trusted Types, as far as Kring uses them. Chromium has them; the types of TypeScript do not know them yet.

type Rules = {
  readonly createHTML?: (html: string) => string;
  readonly createScriptURL?: (address: string) => string;
};
type Factory = { readonly createPolicy: (name: string, rules: Rules) => Policy };

/** Turns text into what the browser lets become a page or a script, once its rules let it through. */
export type Policy = {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (address: string) => string;
};

const refuse = (): never => {
  throw new TypeError('Text does not become code here');
};

/**
 * A policy under one of the names that the content policy lists. What its rules do not name is refused. Where a browser
 * knows no Trusted Types the rules hold all the same, and text stays text.
 */
export function trusting(name: string, rules: Rules): Policy {
  const { trustedTypes: factory } = globalThis as { readonly trustedTypes?: Factory };
  const whole = { createHTML: refuse, createScriptURL: refuse, ...rules };
  return factory?.createPolicy(name, whole) ?? whole;
}
