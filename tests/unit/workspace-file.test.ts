import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/model/message';
import { workspaceOf } from '../../shared/model/tables';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import {
  aBlock,
  aNote,
  aProgramme,
  aSession,
  aStakeholder,
  aTheme,
  aTie,
  DEMO_FILE,
  demo,
  PROGRAMME_ID,
  THEME_ID,
} from '../make';

const LARGEST = 10_000_000;
const about = { language: 'nl', now: '2026-11-21T09:00:00+01:00', isDemo: false } as const;
const small = () => toFile(workspaceOf({ programmes: [aProgramme()], sessions: [aSession()] }), [PROGRAMME_ID], about);

describe('the workspace file', () => {
  it('opens the demonstration: one programme with four sessions, 28 parties, 45 ties and 72 notes', () => {
    const { workspace, attachments } = readWorkspaceFile(new Uint8Array(readFileSync(DEMO_FILE)), LARGEST);
    expect(workspace.isDemo).toBe(true);
    expect(workspace.notice).toMatch(/^Demonstratie\./);
    const { programmes, sessions, stakeholders, ties, notes } = workspace;
    expect([programmes, sessions, stakeholders, ties, notes].map((rows) => rows.length)).toEqual([1, 4, 28, 45, 72]);
    expect(attachments.size).toBe(0);
  });

  it('is a zip with workspace.json and the attachments beside it', () => {
    const photo = new Uint8Array([1, 2, 3]);
    const entries = unzipSync(writeWorkspaceFile(small(), new Map([['ab12', photo]]), LARGEST));
    expect(Object.keys(entries)).toEqual(['workspace.json', 'attachments/ab12']);
    expect(entries['attachments/ab12']).toEqual(photo);
    expect(JSON.parse(strFromU8(entries['workspace.json'] ?? new Uint8Array()))).toEqual(small());
  });

  it('opens a bare workspace.json too, with or without a byte order mark', () => {
    const json = JSON.stringify(small(), null, 4);
    expect(readWorkspaceFile(strToU8(json), LARGEST).workspace).toEqual(small());
    expect(readWorkspaceFile(strToU8(`\uFEFF\r\n ${json}`), LARGEST).workspace).toEqual(small());
  });

  it('opens a zip that another program made, and leaves what that put in unpacked', () => {
    const zip = zipSync({
      'workspace.json': [strToU8(JSON.stringify(small())), { level: 9 }],
      '.DS_Store': strToU8('x'),
      'attachments/': new Uint8Array(),
      'attachments/a.jpg': [strToU8('photo'), { level: 0 }],
      'attachments/deeper/b.jpg': strToU8('not ours'),
    });
    const { workspace, attachments } = readWorkspaceFile(zip, LARGEST);
    expect(workspace).toEqual(small());
    expect([...attachments.keys()]).toEqual(['a.jpg']);
  });

  it('keeps every sign of a text: accents, quotes, arrows, other scripts and half of a pair', () => {
    const text = 'ín de uitvoering, ‘scharreltijd’, ’t ë ➢ مرحبا 👵🏽 \u2028 \uD800 \u0000';
    const file = toFile(
      workspaceOf({ programmes: [aProgramme()], notes: [aNote('insight', { text, sessionId: undefined })] }),
      [PROGRAMME_ID],
      about,
    );
    const read = readWorkspaceFile(writeWorkspaceFile(file, new Map(), LARGEST), LARGEST);
    expect(read.workspace.notes[0]?.text).toBe(text);
  });

  it('refuses to write what it would not open again', () => {
    const write = () => writeWorkspaceFile(small(), new Map([['film', new Uint8Array(LARGEST)]]), LARGEST);
    expect(write).toThrow(Refusal);
    expect(write).toThrow('workspace.problem.tooLargeToSave');
  });
});

describe('a programme as a file', () => {
  const other = aProgramme({ id: 'programme-2', name: 'De andere' });

  it('holds everything of the demonstration, and nothing that belongs to the laptop', () => {
    const workspace = demo();
    const file = toFile(workspace, ['prg-vlierbuurt'], { ...about, isDemo: true, notice: 'Demonstratie' });
    const { format, formatVersion, minReader, isDemo, language, exportedAt, notice, ...tables } = file;
    expect({ format, formatVersion, minReader, isDemo, language, exportedAt, notice }).toEqual({
      format: 'kring-workspace',
      formatVersion: 3,
      minReader: 3,
      isDemo: true,
      language: 'nl',
      exportedAt: about.now,
      notice: 'Demonstratie',
    });
    const { runs, walls, origins, ownMethods, speakingRounds, handouts, exchanges, erasures, ...travelling } =
      workspace;
    expect(tables).toEqual(travelling);
  });

  it('holds nothing of another programme', () => {
    const mine = aStakeholder();
    const theirs = aStakeholder({ programmeId: other.id });
    const workspace = workspaceOf({
      programmes: [aProgramme(), other],
      sessions: [aSession(), aSession({ id: 'session-2', programmeId: other.id })],
      blocks: [aBlock(), aBlock({ sessionId: 'session-2' })],
      stakeholders: [mine, theirs],
      notes: [aNote('insight'), aNote('insight', { programmeId: other.id, sessionId: undefined })],
    });
    const file = toFile(workspace, [PROGRAMME_ID], about);
    expect(
      [file.programmes, file.sessions, file.blocks, file.stakeholders, file.notes].map((rows) => rows.length),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(JSON.stringify(file)).not.toContain(theirs.id);
  });

  it('leaves out what points at nothing any more, so that it always opens again', () => {
    const [a, b] = [aStakeholder(), aStakeholder()];
    const workspace = workspaceOf({
      programmes: [aProgramme({ leadStakeholderId: 'erased' })],
      themes: [aTheme()],
      stakeholders: [a, b],
      ties: [aTie(a.id, b.id), aTie(a.id, 'erased')],
      notes: [
        aNote('action', {
          sessionId: undefined,
          ownerIds: [a.id, 'erased'],
          links: [
            { to: 'stakeholder', id: 'erased' },
            { to: 'stakeholder', id: b.id },
          ],
          themeId: THEME_ID,
          sectionKey: 'hurdles',
        }),
      ],
    });
    const file = toFile(workspace, [PROGRAMME_ID], about);
    const read = readWorkspaceFile(writeWorkspaceFile(file, new Map(), LARGEST), LARGEST).workspace;
    expect(read.programmes[0]).not.toHaveProperty('leadStakeholderId');
    expect(read.ties).toEqual([workspace.ties[0]]);
    expect(read.notes[0]).toMatchObject({
      ownerIds: [a.id],
      links: [{ to: 'stakeholder', id: b.id }],
      themeId: THEME_ID,
    });
    expect(read.notes[0]).not.toHaveProperty('sectionKey');
  });
});
