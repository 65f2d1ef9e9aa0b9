import type advice from '../../resources/language/nl/advice.json';
import type agenda from '../../resources/language/nl/agenda.json';
import type app from '../../resources/language/nl/app.json';
import type card from '../../resources/language/nl/card.json';
import type choosing from '../../resources/language/nl/choosing.json';
import type composer from '../../resources/language/nl/composer.json';
import type domain from '../../resources/language/nl/domain.json';
import type group from '../../resources/language/nl/group.json';
import type instruments from '../../resources/language/nl/instruments.json';
import type keyboard from '../../resources/language/nl/keyboard.json';
import type listing from '../../resources/language/nl/listing.json';
import type learning from '../../resources/language/nl/learning.json';
import type looking from '../../resources/language/nl/looking.json';
import type measures from '../../resources/language/nl/measures.json';
import type merging from '../../resources/language/nl/merging.json';
import type methods from '../../resources/language/nl/methods.json';
import type missing from '../../resources/language/nl/missing.json';
import type network from '../../resources/language/nl/network.json';
import type notes from '../../resources/language/nl/notes.json';
import type programme from '../../resources/language/nl/programme.json';
import type rainbow from '../../resources/language/nl/rainbow.json';
import type regie from '../../resources/language/nl/regie.json';
import type report from '../../resources/language/nl/report.json';
import type runsheet from '../../resources/language/nl/runsheet.json';
import type session from '../../resources/language/nl/session.json';
import type settings from '../../resources/language/nl/settings.json';
import type start from '../../resources/language/nl/start.json';
import type wall from '../../resources/language/nl/wall.json';
import type workspace from '../../resources/language/nl/workspace.json';

/** One language file per room, so that the words live beside what they name. */
type Dictionaries = {
  readonly advice: typeof advice;
  readonly agenda: typeof agenda;
  readonly app: typeof app;
  readonly card: typeof card;
  readonly choosing: typeof choosing;
  readonly composer: typeof composer;
  readonly domain: typeof domain;
  readonly group: typeof group;
  readonly instruments: typeof instruments;
  readonly keyboard: typeof keyboard;
  readonly listing: typeof listing;
  readonly learning: typeof learning;
  readonly looking: typeof looking;
  readonly measures: typeof measures;
  readonly merging: typeof merging;
  readonly methods: typeof methods;
  readonly missing: typeof missing;
  readonly network: typeof network;
  readonly notes: typeof notes;
  readonly programme: typeof programme;
  readonly rainbow: typeof rainbow;
  readonly regie: typeof regie;
  readonly report: typeof report;
  readonly runsheet: typeof runsheet;
  readonly session: typeof session;
  readonly settings: typeof settings;
  readonly start: typeof start;
  readonly wall: typeof wall;
  readonly workspace: typeof workspace;
};

/** Every key that Kring can say, checked by the compiler: `notes.act.add`. */
export type MessageKey = {
  [Room in keyof Dictionaries]: `${Room}.${keyof Dictionaries[Room] & string}`;
}[keyof Dictionaries];
