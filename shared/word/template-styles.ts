// Styles of an organisation, with ours added where it has none. Word knows its own styles by their English name in
// every language; their ids differ ("Kop1" in Dutch), so ours are found by name.

type Style = { readonly xml: string; readonly id: string; readonly key: string };

const STYLE = /<w:style\s[^>]*>[\s\S]*?<\/w:style>/g;

const tagValue = (xml: string, tag: string): string => new RegExp(`<w:${tag} w:val="([^"]*)"`).exec(xml)?.[1] ?? '';
const attributeOf = (xml: string, name: string): string =>
  new RegExp(`^<w:style\\s[^>]*w:${name}="([^"]*)"`).exec(xml)?.[1] ?? '';

const stylesIn = (xml: string): readonly Style[] =>
  [...xml.matchAll(STYLE)].map(([style]) => ({
    xml: style,
    id: attributeOf(style, 'styleId'),
    key: `${attributeOf(style, 'type')} ${tagValue(style, 'name').toLowerCase()}`,
  }));

/** How our styles are called in the file of an organisation. */
export type Renamed = ReadonlyMap<string, string>;

const USES = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink) w:val=")([^"]*)"/g;

/** The same XML, asking for styles by their names in the file of the organisation. */
export const withStyleNames = (xml: string, renamed: Renamed): string =>
  xml.replace(USES, (_, before: string, id: string) => `${before}${renamed.get(id) ?? id}"`);

function namesFor(ours: readonly Style[], theirs: readonly Style[]): Renamed {
  const byKey = new Map(theirs.map(({ key, id }) => [key, id]));
  const taken = new Set(theirs.map(({ id }) => id));
  return new Map(ours.map(({ key, id }) => [id, byKey.get(key) ?? (taken.has(id) ? `Kring${id}` : id)]));
}

// Typefaces are the organisation's.
const withoutFonts = (xml: string): string => xml.replace(/<w:rFonts [^>]*\/>/g, '');

const withId = ({ xml, id }: Style, renamed: Renamed): string =>
  xml.replace(` w:styleId="${id}"`, ` w:styleId="${renamed.get(id) ?? id}"`).replace(/ w:default="(?:1|true)"/, '');

/** Sets the language of the whole document, whatever the template was in. */
function withLanguage(styles: string, locale: string): string {
  const lang = `<w:lang w:val="${locale}"/>`;
  return styles.replace(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/, (defaults) => {
    if (/<w:lang /.test(defaults)) return defaults.replace(/<w:lang [^>]*\/>/, lang);
    return defaults.replace(/<\/w:rPr>/, `${lang}</w:rPr>`);
  });
}

const DEFAULTS = (locale: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault></w:docDefaults>`;

/** Some programs write line heights without a rule; LibreOffice then cuts pictures off. */
const withLineRules = (xml: string): string =>
  xml.replace(/<w:spacing (?![^>]*w:lineRule)([^>]*w:line="[^>]*?)\/>/g, '<w:spacing $1 w:lineRule="auto"/>');

/**
 * Their styles with ours added, and how ours are called there. `shift` moves the lists that their styles ask for.
 */
export function mergedStyles(
  own: string,
  theirs: string,
  { locale, shift }: { readonly locale: string; readonly shift: (xml: string) => string },
): { readonly xml: string; readonly renamed: Renamed } {
  const [ours, kept] = [stylesIn(own), stylesIn(theirs)];
  const renamed = namesFor(ours, kept);
  const known = new Set(kept.map(({ key }) => key));
  const added = ours
    .filter(({ key }) => !known.has(key))
    .map((style) => withStyleNames(withoutFonts(withId(style, renamed)), renamed));
  const withDefaults = theirs.includes('<w:docDefaults>')
    ? withLanguage(theirs, locale)
    : theirs.replace(/(<w:styles[^>]*>)/, `$1${DEFAULTS(locale)}`);
  const xml = shift(withLineRules(withDefaults)).replace(/<\/w:styles>\s*$/, `${added.join('')}</w:styles>`);
  return { xml, renamed };
}
