import { expect, test } from 'vitest';
import { fakeServer } from '#components/editor/testing/fake-server.ts';
import { block, manuscript, select, stateOf } from '#components/editor/testing/manuscripts.ts';
import { type EditorTarget, editorTarget } from './editor-target.ts';
import { type Journal, type JournalEntry, openJournal } from './journal.ts';
import { startSaving } from './save-driver.ts';
import { stepLog } from './step-log.ts';
import { bringBack, continueWork, textOfWork, type UnsentWork } from './unsent-work.ts';

const start = manuscript('Tiêu đề', 'Sapo', block('paragraph', 'Đoạn một.'));
const hour = 60 * 60 * 1_000;

function typedSteps(at: string, text: string): unknown[] {
  return stateOf(start, at)
    .tr.insertText(text)
    .steps.map((step) => step.toJSON());
}

function left(steps: unknown[], more: Partial<JournalEntry> = {}): UnsentWork {
  const entry = {
    articleId: 'a',
    personId: 'p',
    clientId: 'old',
    version: 0,
    steps,
    at: Date.now(),
    ...more,
  };
  return { entry, client: { clientId: 'old', release() {} } };
}

/** A page that opened the server's newest version under a new client id. */
function openPage(server: ReturnType<typeof fakeServer>) {
  const page = {
    state: stateOf(server.doc(), undefined, [stepLog(server.version())]),
    removed: [] as string[],
  };
  const target: EditorTarget = editorTarget(
    {
      state: () => page.state,
      dispatch: (transaction) => {
        page.state = page.state.apply(transaction);
      },
      composing: () => false,
    },
    { clientId: 'new', onDropped() {} },
  );
  const journal: Journal = {
    ...openJournal(undefined, { articleId: 'a', personId: 'p' }),
    remove: async (clientId) => page.removed.push(clientId) > 0,
  };
  let batch = 0;
  const owner = { articleId: 'a', personId: 'p', clientId: 'new' };
  const saving = startSaving({
    owner,
    target,
    api: server,
    journal,
    newId: () => `n${batch++}`,
    report() {},
  });
  return { page, means: { target, saving, journal, api: server } };
}

async function sendAs(
  server: ReturnType<typeof fakeServer>,
  clientId: string,
  steps: unknown[],
  batchId = clientId,
) {
  const answer = await server.sendSteps({ version: server.version(), steps, clientId, batchId });
  expect(answer.kind).toBe('accepted');
}

test('nobody wrote since: the work goes on exactly where it stopped', () => {
  const { page, means } = openPage(fakeServer(start));
  expect(continueWork(means.target, left(typedSteps('một|', ' A')))).toBe(true);
  expect(page.state.doc.textContent).toContain('một A.');
  expect(means.target.unsentCount()).toBe(1);
});

test('the article has moved on: nothing is put in without looking', async () => {
  const server = fakeServer(start);
  await sendAs(server, 'other', typedSteps('Sapo|', '!'));
  expect(continueWork(openPage(server).means.target, left(typedSteps('một|', ' A')))).toBe(false);
});

test('the last batch had arrived after all: it is not put in twice', async () => {
  const server = fakeServer(start);
  const steps = typedSteps('một|', ' A');
  await sendAs(server, 'old', steps);
  const { page, means } = openPage(server);
  expect(await bringBack(left(steps), means, false)).toEqual({ kind: 'alreadySent' });
  expect(page.state.doc.textContent).toBe('Tiêu đềSapoĐoạn một A.');
  expect(page.removed).toContain('old');
});

test('work of the last minutes is rebased onto what others wrote, and sent', async () => {
  const server = fakeServer(start);
  await sendAs(server, 'other', typedSteps('Sapo|', '!'));
  const { means } = openPage(server);
  const outcome = await bringBack(left(typedSteps('một|', ' A')), means, false);
  expect(outcome).toEqual({ kind: 'restored', count: 1, lost: '' });
  expect(await means.saving.flush()).toMatchObject({ ok: true });
  expect(stateOf(server.doc()).doc.textContent).toBe('Tiêu đềSapo!Đoạn một A.');
});

test('old work that meets the edits of others is asked about first', async () => {
  const server = fakeServer(start);
  await sendAs(server, 'other', typedSteps('Sapo|', '!'));
  const { page, means } = openPage(server);
  const work = left(typedSteps('một|', ' A'), { at: Date.now() - 2 * hour });
  expect(await bringBack(work, means, false)).toMatchObject({
    kind: 'ask',
    // What putting it in would change in the text as others have left it.
    changes: [{ kind: 'rewritten', position: 2 }],
  });
  expect(page.removed).toEqual([]);
  expect(await bringBack(work, means, true)).toMatchObject({ kind: 'restored', count: 1 });
});

test('words whose paragraph is gone are handed over to be copied', async () => {
  const server = fakeServer(manuscript('T', 'S', block('paragraph', 'Một.'), block('paragraph', 'Hai.')));
  const other = select(stateOf(server.doc()), 'Một.|');
  const { $from } = other.selection;
  await sendAs(
    server,
    'other',
    other.tr.delete($from.before(), $from.after()).steps.map((step) => step.toJSON()),
  );
  const typed = other.tr.insertText(' rất quan trọng').steps.map((step) => step.toJSON());
  const outcome = await bringBack(left(typed), openPage(server).means, false);
  expect(outcome).toEqual({ kind: 'restored', count: 0, lost: ' rất quan trọng' });
});

test('a server that cannot be reached leaves the work on the device', async () => {
  const server = fakeServer(start);
  const { page, means } = openPage(server);
  const api = { fetchSteps: async () => ({ kind: 'unreachable' as const }) };
  await sendAs(server, 'other', typedSteps('Sapo|', '!'));
  means.saving.go();
  await means.saving.flush();
  const outcome = await bringBack(left(typedSteps('một|', ' A')), { ...means, api }, true);
  expect(outcome).toEqual({ kind: 'unreachable' });
  expect(page.removed).not.toContain('old');
});

test('a journal of another schema breaks nothing, and its words can still be copied', async () => {
  const slice = { content: [{ type: 'pullQuote', content: [{ type: 'text', text: 'Câu hay' }] }] };
  const work = left([{ stepType: 'replace', from: 1, to: 1, slice }]);
  const { means } = openPage(fakeServer(start));
  expect(continueWork(means.target, work)).toBe(false);
  expect(await bringBack(work, means, false)).toEqual({ kind: 'ask' });
  expect(textOfWork(work, means.target.state().schema)).toBe('Câu hay');
});
