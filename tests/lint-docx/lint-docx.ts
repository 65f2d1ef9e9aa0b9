import { PACKAGE_RULES } from './package-rules';
import { PICTURE_RULES } from './picture-rules';
import { READING_RULES } from './reading-rules';
import { REFERENCE_RULES } from './reference-rules';
import { SCHEMA_RULES } from './schema-rules';
import { TABLE_RULES } from './table-rules';
import { DOCUMENT, type Finding, openWordFile } from './word-file';

const RULES = [
  ...PACKAGE_RULES,
  ...SCHEMA_RULES,
  ...REFERENCE_RULES,
  ...TABLE_RULES,
  ...PICTURE_RULES,
  ...READING_RULES,
];

/** Everything that is wrong with a Word file: as a package, by its schema, and for who reads or hears it. */
export function lintDocx(bytes: Uint8Array, language = 'nl-NL'): readonly Finding[] {
  const { file, findings } = openWordFile(bytes, language);
  return file.parts.has(DOCUMENT) ? [...findings, ...RULES.flatMap((rule) => rule(file))] : findings;
}
