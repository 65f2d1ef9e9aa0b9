import type { HouseStyle } from '../../shared/model/house-style';
import { type House, houseWith, OWN_HOUSE } from '../../shared/word/house';
import { type Entries, NoTemplate, readTemplate, type Template } from '../../shared/word/template';
import { unzipped, unzippedSize, zipEntries } from '../../shared/workspace/zip-entries';
import { fromBase64 } from './base64';

const MEGABYTE = 1024 * 1024;
const LARGEST = 40 * MEGABYTE;
const MOST_PARTS = 2000;
// What says how a document looks; pictures in it, comments and old versions are not unpacked at all.
const LOOKS =
  /^(?:\[Content_Types\]\.xml|word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml|word\/_rels\/(?:document|header\d*|footer\d*)\.xml\.rels|word\/theme\/theme1\.xml|word\/media\/[^/]+\.(?:png|jpe?g|gif))$/i;

/** Unpacks what a Word file says about its looks, with the care that a file from elsewhere needs. */
export function looksIn(bytes: Uint8Array): Entries {
  try {
    const listed = zipEntries(bytes);
    const wanted = listed.filter(({ name }) => LOOKS.test(name));
    if (listed.length > MOST_PARTS || unzippedSize(wanted) > LARGEST) throw new NoTemplate('unsafe');
    return Object.fromEntries(wanted.map((entry) => [entry.name, unzipped(bytes, entry)]));
  } catch (cause) {
    throw cause instanceof NoTemplate ? cause : new NoTemplate('no_word');
  }
}

/** A template that was kept; one that cannot be read any more is as if there were none. */
function keptTemplate(data: string): Template | undefined {
  try {
    return readTemplate(looksIn(fromBase64(data)));
  } catch {
    return undefined;
  }
}

function keptLogo(logo: HouseStyle['logo']): House['logo'] | undefined {
  if (!logo) return undefined;
  try {
    const { width, height, alt } = logo;
    return { image: { bytes: fromBase64(logo.data), type: 'png', width, height }, alt };
  } catch {
    return undefined;
  }
}

/** How a report looks in Word by what was chosen for its programme. */
export function houseOf(chosen: HouseStyle | undefined): House {
  if (!chosen) return OWN_HOUSE;
  const { colour, textFont, headingFont, logo, template } = chosen;
  return houseWith({
    ...{ colour, textFont, headingFont },
    logo: keptLogo(logo),
    template: template && keptTemplate(template.data),
  });
}
