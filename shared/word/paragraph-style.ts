import { LineRuleType } from 'docx';

/**
 * Room above and below, and the height of a line in 240ths. LibreOffice takes a line height without a rule as exact
 * and cuts pictures off.
 */
export const spacing = (before: number, after: number, line = 264) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

/** A style of paragraphs, based on the one for plain text unless it says otherwise. */
export const paragraphStyle = (id: string, name: string, paragraph: object, run: object = {}, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph,
  run,
});
