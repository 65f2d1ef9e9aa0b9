import type { Attachment } from '../model/consent';
import type { Note, NoteOf } from '../model/note';
import { heading, labelled, noteRuns, paragraph, said } from './compose';
import { namesOfAttachments, shownAttachments } from './learning';
import type { Block, Photo } from './outline';
import type { Part } from './part';
import { labelName, ofKind, type Source } from './source';

// Stories to tell elsewhere: what went well, what it changed and for whom.

// What Word and a web page can draw; anything else is named.
const DRAWN = /^image\/(?:jpeg|png|webp|gif|avif|bmp)$/;

/** A photo of which the file is there, with words for who cannot see it; without words there is no photo. */
function photoOf({ sha256, mime, altText }: Attachment): Photo | undefined {
  const alt = altText.trim();
  return sha256 && alt && DRAWN.test(mime) ? { kind: 'photo', sha256, mime, alt } : undefined;
}

function storyBlocks(source: Source, success: NoteOf<'success'>, number: number): readonly Block[] {
  const { t } = source.words;
  const attachments = shownAttachments(source, success);
  const photos = attachments.flatMap((each) => photoOf(each) ?? []);
  const line = (label: string, text: string): readonly Block[] =>
    text.trim() === '' ? [] : [paragraph(labelled(source, label, text))];
  return [
    heading(1, said(source, 'outline.story', { number })),
    { ...paragraph(noteRuns(source, success), 'lead'), noteId: success.id },
    ...line(t('report.label.changed'), success.changed ?? ''),
    ...line(t('report.label.forWhom'), success.forWhom ?? ''),
    ...line(t('report.label.thanksTo'), labelName(source, success.thanksTo ?? '')),
    ...photos,
    ...line(t('report.label.picture'), namesOfAttachments(attachments.filter((each) => !photoOf(each)))),
  ];
}

/** Whether a note is a success that may be told elsewhere. */
export const isStory = (note: Note): boolean => note.kind === 'success' && note.shareable;

/** Whether a note is a success that is not for others. */
export const isUntold = (note: Note): boolean => note.kind === 'success' && !note.shareable;

const storiesOf = (source: Source) => ofKind(source.notes, 'success');

/** What the stories are made of. */
export const STORY_PARTS: readonly Part[] = [
  {
    name: 'stories',
    count: (source) => storiesOf(source).length,
    blocks: (source) => storiesOf(source).flatMap((success, at) => storyBlocks(source, success, at + 1)),
  },
];
