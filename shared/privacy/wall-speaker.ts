import type { Participant } from '../model/session';
import type { Perspective } from '../model/vocabularies';
import { roleOnly } from './wall-role';

/** Somebody as the room may see them: their role, or else from which side they look. Never a name. */
export type WallSpeaker = { readonly role: string } | { readonly perspective: Perspective };

/**
 * Whose turn it is, for the wall. A label that could be somebody's name says nothing there, whatever was agreed about
 * names: that consent is about a report, and nobody asked whether a screen may call people up.
 */
export function speakerOnWall({ label, perspective }: Pick<Participant, 'label' | 'perspective'>): WallSpeaker {
  const role = roleOnly(label);
  return role ? { role } : { perspective };
}
