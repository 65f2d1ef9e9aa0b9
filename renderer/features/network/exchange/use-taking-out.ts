import { safeFileName } from '../../../../shared/exchange/file-name';
import type { ForAudience } from '../../../../shared/exchange/for-audience';
import type { GraphOptions } from '../../../../shared/exchange/graph-file';
import type { FileKind } from '../../../../shared/host/contract';
import type { Words } from '../../../../shared/language/translate';
import { Refusal } from '../../../../shared/model/message';
import type { Stakeholder } from '../../../../shared/model/network';
import { DOMAIN_FILLS } from '../../../../shared/network/palette';
import { focusToShow, rolesToShow } from '../../../../shared/privacy/wall-network';
import { useRow, useRows } from '../../../data/queries';
import { today } from '../../../data/today';
import { host } from '../../../host/host';
import { useWords } from '../../../language/words';
import { toast } from '../../../ui/toast';
import { useFocusText } from '../use-focus-text';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import { useRoles } from '../use-roles';
import { drawnPicture, pictureBytes } from './draw-picture';
import { useTongue } from './use-tongue';

/** What the network can be taken out as, in the order of the choices. */
export const FORMATS = ['png', 'svg', 'parties', 'ties', 'graphml', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];

const KINDS = {
  png: 'png',
  svg: 'svg',
  parties: 'csv',
  ties: 'csv',
  graphml: 'graphml',
  gexf: 'gexf',
} as const satisfies Record<Format, FileKind>;
const FILE = {
  png: 'map',
  svg: 'map',
  parties: 'parties',
  ties: 'ties',
  graphml: 'network',
  gexf: 'network',
} as const satisfies Record<Format, string>;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The colour of a party's domain in three parts. */
function colourOf({ domain }: Stakeholder) {
  const { fill } = DOMAIN_FILLS[domain];
  const part = (at: number) => Number.parseInt(fill.slice(at, at + 2), 16);
  return { r: part(1), g: part(3), b: part(5) };
}

/** The writers are a piece of their own: most pages draw without them. */
async function writtenAs(
  format: Exclude<Format, 'png' | 'svg'>,
  rows: ForAudience,
  options: GraphOptions,
): Promise<string> {
  switch (format) {
    case 'parties':
      return (await import('../../../../shared/exchange/write-csv')).partiesCsv(rows, options.tongue);
    case 'ties':
      return (await import('../../../../shared/exchange/write-csv')).tiesCsv(rows, options.tongue);
    case 'graphml':
      return (await import('../../../../shared/exchange/write-graphml')).writeGraphml(rows, options);
    case 'gexf':
      return (await import('../../../../shared/exchange/write-gexf')).writeGexf(rows, options);
  }
}

type From = Parameters<typeof drawnPicture>[1] & Pick<GraphOptions, 'tongue' | 'title'>;

async function takenOut(format: Format, rows: ForAudience, from: From, words: Words) {
  const { t } = words;
  const day = today();
  const bytes =
    format === 'png' || format === 'svg'
      ? await pictureBytes(format, drawnPicture(rows, from, words))
      : bytesOf(await writtenAs(format, rows, { tongue: from.tongue, colourOf, title: from.title, day }));
  const whom = rows.audience === 'partners' ? t('exchange.out.file.forPartners') : '';
  const suggestedName = safeFileName([t(`exchange.out.file.${FILE[format]}`), from.title, whom, day], KINDS[format]);
  return host.ask('saveFile', { suggestedName, kind: KINDS[format], bytes });
}

/** Saves the network as a file where the person wants it, and says so; answers whether it was saved. */
export function useTakingOut(network: Network, looking: Looking) {
  const words = useWords();
  const tongue = useTongue();
  const title = useRow('programmes', network.programmeId)?.name ?? '';
  const consents = useRows('consents') ?? [];
  const focusText = useFocusText(network.programmeId);
  const roles = useRoles(network.programmeId);
  const people = { parties: network.parties, consents };
  return async (format: Format, rows: ForAudience): Promise<boolean> => {
    const middle =
      rows.audience === 'private'
        ? { focusText, roles }
        : { focusText: focusToShow(focusText, people), roles: rolesToShow(roles, people) };
    try {
      const { saved, name } = await takenOut(format, rows, { tongue, title, network, looking, ...middle }, words);
      if (saved) toast.say(words.t('exchange.out.saved', { name }));
      return saved;
    } catch (reason) {
      toast.say(reason instanceof Refusal ? words.say(reason.said) : words.t('app.host.unexpected'));
      return false;
    }
  };
}
