import type { Stakeholder } from '../../shared/model/network';
import type { Note } from '../../shared/model/note';
import type { NoteKind } from '../../shared/model/note-kinds';
import type { Programme } from '../../shared/model/programme';
import type { Session } from '../../shared/model/session';
import type { Route } from '../route/route';

/** One thing that was found, and where it is. */
export type Found = {
  readonly id: string;
  readonly title: string;
  readonly kind:
    | { readonly of: 'note'; readonly note: NoteKind }
    | { readonly of: 'session' | 'stakeholder' | 'programme' | 'page' };
  readonly route: Route;
};
type Searched = {
  readonly notes: readonly Note[];
  readonly stakeholders: readonly Stakeholder[];
  readonly sessions: readonly Session[];
  readonly programmes: readonly Programme[];
  /** Pages that are gone to by their name. */
  readonly pages: readonly { readonly title: string; readonly route: Route }[];
};

const MOST = 60;

// Accents and capitals do not matter: "één" is found by "een".
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const noteRoute = (note: Note): Route => {
  const about = note.links.find(({ to }) => to === 'tie' || to === 'stakeholder');
  if (note.sessionId) return { page: 'run', sessionId: note.sessionId };
  if (about?.to === 'tie') return { page: 'network', programmeId: note.programmeId, tieId: about.id };
  if (about) return { page: 'network', programmeId: note.programmeId, stakeholderId: about.id };
  return { page: 'programme', programmeId: note.programmeId };
};

const idOf = (route: Route): string => ('programmeId' in route ? `${route.page} ${route.programmeId}` : route.page);

/** Everything that holds all the words of `text`, meetings and parties before notes; at most sixty. */
export function findIn({ notes, stakeholders, sessions, programmes, pages }: Searched, text: string): readonly Found[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (...texts: readonly (string | undefined)[]) => {
    const all = plain(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
  const found: Found[] = [
    ...pages
      .filter(({ title }) => holds(title))
      .map(({ title, route }): Found => ({ id: idOf(route), title, kind: { of: 'page' }, route })),
    ...programmes
      .filter(({ name, purpose }) => holds(name, purpose))
      .map(
        ({ id, name }): Found => ({
          id,
          title: name,
          kind: { of: 'programme' },
          route: { page: 'programme', programmeId: id },
        }),
      ),
    ...sessions
      .filter(({ title, purpose, location }) => holds(title, purpose, location))
      .map(({ id, title }): Found => ({ id, title, kind: { of: 'session' }, route: { page: 'plan', sessionId: id } })),
    ...stakeholders
      .filter(({ name, shortName, standsFor, offer }) => holds(name, shortName, standsFor, offer))
      .map(
        ({ id, name, programmeId }): Found => ({
          id,
          title: name,
          kind: { of: 'stakeholder' },
          route: { page: 'network', programmeId, stakeholderId: id },
        }),
      ),
    ...notes
      .filter((note) => holds(note.text, note.plainText))
      .map(
        (note): Found => ({
          id: note.id,
          title: note.text,
          kind: { of: 'note', note: note.kind },
          route: noteRoute(note),
        }),
      ),
  ];
  return found.slice(0, MOST);
}
