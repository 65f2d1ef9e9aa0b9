import { useSyncExternalStore } from 'react';

/** What can lie open beside the map: a way of looking at the whole network. */
export const NETWORK_PANELS = [
  'views',
  'story',
  'compare',
  'missing',
  'measures',
  'profile',
  'notes',
  'import',
] as const;
export type NetworkPanel = (typeof NETWORK_PANELS)[number];

/** Where you are. It lives in the address, so that going back and starting again come for free. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'programme'; readonly programmeId: string }
  | { readonly page: 'plan' | 'run' | 'report'; readonly sessionId: string }
  | { readonly page: 'group'; readonly sessionId: string; readonly groupId: string }
  | {
      readonly page: 'network';
      readonly programmeId: string;
      readonly stakeholderId?: string;
      readonly tieId?: string;
      readonly panel?: NetworkPanel;
    }
  | { readonly page: 'learning' | 'privacy'; readonly programmeId: string }
  | { readonly page: 'card'; readonly programmeId: string; readonly cardId?: string }
  | { readonly page: 'methods'; readonly methodId?: string }
  | { readonly page: 'versions'; readonly versionId?: number }
  | { readonly page: 'settings' };

const encode = encodeURIComponent;

/** What lies open beside the map, as the rest of its address. */
function beside({ tieId, stakeholderId, panel }: Extract<Route, { readonly page: 'network' }>): string {
  if (tieId) return `/tie/${encode(tieId)}`;
  if (stakeholderId) return `/party/${encode(stakeholderId)}`;
  return panel ? `/panel/${panel}` : '';
}

/** The address of a place, for links. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'start':
    case 'settings':
      return `#/${route.page}`;
    case 'programme':
    case 'learning':
    case 'privacy':
      return `#/${route.page}/${encode(route.programmeId)}`;
    case 'plan':
    case 'run':
    case 'report':
      return `#/${route.page}/${encode(route.sessionId)}`;
    case 'group':
      return `#/group/${encode(route.sessionId)}/${encode(route.groupId)}`;
    case 'network':
      return `#/network/${encode(route.programmeId)}${beside(route)}`;
    case 'card':
      return `#/card/${encode(route.programmeId)}${route.cardId ? `/${encode(route.cardId)}` : ''}`;
    case 'versions':
      return route.versionId === undefined ? '#/versions' : `#/versions/${route.versionId}`;
    case 'methods':
      return route.methodId ? `#/methods/${encode(route.methodId)}` : '#/methods';
  }
}

/** The place of an address; an address that means nothing is the start. */
export function routeOf(hash: string): Route {
  const [page = '', id, kind, about] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 'settings') return { page };
  if (page === 'versions') return { page, ...(/^[1-9]\d*$/.test(id ?? '') && { versionId: Number(id) }) };
  if (page === 'methods') return id ? { page, methodId: id } : { page };
  return id ? placeOf(page, id, kind, about) : { page: 'start' };
}

function placeOf(page: string, id: string, kind: string | undefined, about: string | undefined): Route {
  switch (page) {
    case 'programme':
    case 'learning':
    case 'privacy':
      return { page, programmeId: id };
    case 'plan':
    case 'run':
    case 'report':
      return { page, sessionId: id };
    case 'group':
      return kind ? { page, sessionId: id, groupId: kind } : { page: 'start' };
    case 'network':
      return { page, programmeId: id, ...aboutOf(kind, about) };
    case 'card':
      return kind ? { page, programmeId: id, cardId: kind } : { page, programmeId: id };
    default:
      return { page: 'start' };
  }
}

function aboutOf(kind: string | undefined, about: string | undefined) {
  if (!about) return {};
  if (kind === 'tie') return { tieId: about };
  if (kind === 'party') return { stakeholderId: about };
  const panel = NETWORK_PANELS.find((each) => kind === 'panel' && each === about);
  return panel ? { panel } : {};
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const watch = (watcher: () => void) => {
  window.addEventListener('hashchange', watcher);
  return () => window.removeEventListener('hashchange', watcher);
};

/** Where you are now; redraws when that changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watch, () => window.location.hash);
  return routeOf(hash);
}

/** Goes to a place. */
export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}
