import { type Element, within } from './element';
import { error, type Finding, type Relation, type Rule, textParts, type WordFile } from './word-file';

// The rules of the package: what parts there are, what they are, and what they lead to.

const TYPES = '[Content_Types].xml';

const typesOf = ({ parts }: WordFile) => {
  const children = parts.get(TYPES)?.children ?? [];
  const named = (name: string): readonly Element[] => children.filter((each) => each.name === name);
  return {
    overrides: new Map(
      named('Override').map(({ attributes }) => [(attributes.PartName ?? '').slice(1), attributes.ContentType ?? '']),
    ),
    defaults: new Set(named('Default').map(({ attributes }) => (attributes.Extension ?? '').toLowerCase())),
  };
};

const endingOf = (name: string): string => name.split('.').pop()?.toLowerCase() ?? '';

/** What a part of Word has to be called for Word to read it as that. */
const MUST_BE: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, 'document.main+xml'],
  [/^word\/styles\.xml$/, 'styles+xml'],
  [/^word\/numbering\.xml$/, 'numbering+xml'],
  [/^word\/settings\.xml$/, 'settings+xml'],
  [/^word\/footnotes\.xml$/, 'footnotes+xml'],
  [/^word\/header\d+\.xml$/, 'header+xml'],
  [/^word\/footer\d+\.xml$/, 'footer+xml'],
];

/** Every part says what it is, and nothing is said of a part that is not there. */
const contentTypes: Rule = (file) => {
  const { overrides, defaults } = typesOf(file);
  const there = file.names.filter((name) => name !== TYPES && !name.endsWith('/'));
  const known = (name: string): boolean => overrides.has(name) || defaults.has(endingOf(name));
  const wrong = MUST_BE.flatMap(([pattern, type]) =>
    there.filter((name) => pattern.test(name) && !overrides.get(name)?.endsWith(type)),
  );
  return [
    ...[...overrides.keys()]
      .filter((name) => !file.names.includes(name))
      .map((name) => error('type-without-part', name)),
    ...there.filter((name) => !known(name)).map((name) => error('part-without-type', name)),
    ...wrong.map((name) => error('part-of-wrong-type', name)),
  ];
};

function resolved(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = owner.includes('/') ? owner.replace(/[^/]*$/, '') : '';
  return decodeURI(new URL(target, `x://h/${folder}`).pathname.slice(1));
}

const MAY_BE_OPENED = /^(?:https?:|mailto:|tel:)/i;

function relationFinding(file: WordFile, owner: string, { target, isExternal, type }: Relation): Finding | undefined {
  if (!isExternal)
    return file.names.includes(resolved(owner, target))
      ? undefined
      : error('relation-to-nothing', `${owner}: ${target}`);
  if (type !== 'hyperlink') return error('outside', `${type}: ${target}`);
  return MAY_BE_OPENED.test(target) ? undefined : error('link-scheme', target.slice(0, 60));
}

/** What the file leads to is there; what is outside it is a link that a person may follow, and nothing else. */
const relations: Rule = (file) =>
  [...file.relations].flatMap(([owner, ofOwner]) =>
    [...ofOwner.values()].flatMap((relation) => relationFinding(file, owner, relation) ?? []),
  );

/** No two relations of one part have the same name. */
const relationTwice: Rule = ({ parts }) =>
  [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, { children }]) => {
      const ids = children.map(({ attributes }) => attributes.Id ?? '');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => error('relation-twice', `${name} ${id}`));
    });

/** Every `r:id` leads somewhere. */
const relationIds: Rule = (file) =>
  textParts(file).flatMap(([name, part]) =>
    within(part).flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([key]) => key.startsWith('r:'))
        .filter(([, id]) => !file.relations.get(name)?.has(id))
        .map(([key, id]) => error('relation-unknown', `${name}: ${key}=${id}`)),
    ),
  );

export const PACKAGE_RULES: readonly Rule[] = [contentTypes, relations, relationTwice, relationIds];
