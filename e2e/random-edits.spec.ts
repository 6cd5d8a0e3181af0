import 'fake-indexeddb/auto';
import { expect, test } from '@playwright/test';
import type { SentStep } from '#components/editor/editor-api.ts';
import { stateOf } from '#components/editor/testing/manuscripts.ts';
import { editAtRandom } from '#components/editor/testing/random-edit.ts';
import { applySteps } from '#content/apply-steps.ts';
import type { ManuscriptJSON } from '#content/manuscript.ts';
import { type Chance, chanceOf } from '#domain/testing/chance.ts';
import { manuscriptOf, type Report, writeReport } from './article-acts.ts';
import type { DeskClient } from './desk-client.ts';
import { signInAs } from './newsroom-fixtures.ts';
import { type Acknowledged, type RoughNetwork, roughNetwork } from './rough-network.ts';
import { copyOfSample, ownPort, type Server, startServer } from './server-process.ts';
import { installTabLocks, type TabLocks } from './tab-locks.ts';
import { openWriter, type Writer } from './writer-without-browser.ts';

const edits = Number(process.env.TOASOAN_TEST_EDITS ?? 1000);
const seed = Number(process.env.TOASOAN_TEST_SEED ?? Date.now() % 1_000_000_000);
const report: Report = {
  headline: 'Hội nghị trong cơn bão',
  paragraphs: ['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.'],
};
/** How often the server and a writer's browser are killed, and how often a network is cut, in a thousand edits. */
const perThousand = { serverKills: 5, writerKills: 8, cuts: 25 };

test(`${edits} edits by two writers through cuts, lost and doubled requests, and kills end as one text`, async () => {
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  console.log(`random edits: seed ${seed} (TOASOAN_TEST_SEED plays it again)`);
  const storm = await Storm.begin(chanceOf(seed));
  try {
    for (let number = 1; number <= edits; number += 1) await storm.edit(number);
    await storm.calmDown();
    await storm.expectOneText();
    storm.expectAcknowledgedSteps();
    storm.expectEveryWord();
  } finally {
    await storm.end();
  }
});

/** Two writers at one article, and everything that can go wrong between them and the server. */
class Storm {
  static async begin(chance: Chance): Promise<Storm> {
    const dataDir = copyOfSample('random-edits');
    const settings = { dataDir, port: ownPort(5) };
    const server = await startServer(settings);
    const people = await Promise.all([signInAs(server.url, 'ha'), signInAs(server.url, 'tuan')] as const);
    const articleId = await writeReport(people[0], report);
    return new Storm(chance, settings, server, people, articleId);
  }

  readonly acknowledged: Acknowledged[] = [];
  /** The steps of the server, read again after everything. */
  log: SentStep[] = [];
  private text: ManuscriptJSON = manuscriptOf(report);
  private readonly locks: TabLocks = installTabLocks();
  private readonly networks: readonly RoughNetwork[];
  private readonly writers: (Writer | undefined)[] = [undefined, undefined];
  private readonly typed: string[] = [];
  /** Words that a writer was told of, or that no journal held when a browser was killed. */
  private explained = '';

  /** When a writer read “Đã lưu” for a version that no answer of the server had named. */
  private readonly tooEarly: { said: number; known: number }[] = [];

  private constructor(
    private readonly chance: Chance,
    private readonly settings: Parameters<typeof startServer>[0],
    private server: Server,
    private readonly people: readonly [DeskClient, DeskClient],
    private readonly articleId: string,
  ) {
    const { acknowledged } = this;
    this.networks = people.map((client) => roughNetwork({ client, articleId, chance, acknowledged }));
  }

  async edit(number: number): Promise<void> {
    await this.mishaps();
    const who = this.chance.below(2);
    const writer = this.writers[who] ?? (await this.open(who));
    const word = editAtRandom(writer, this.chance, number);
    if (word) this.typed.push(word);
    if (this.chance.happens(0.2)) writer.saving.go();
    // Writers pause to think, and requests go out meanwhile.
    if (this.chance.happens(0.2)) await after(this.chance.below(180));
  }

  private async mishaps(): Promise<void> {
    const comes = (times: number) => this.chance.happens(times / 1000);
    const network = this.networks[this.chance.below(2)];
    if (network && (network.isCut ? this.chance.happens(0.03) : comes(perThousand.cuts)))
      network.isCut = !network.isCut;
    if (comes(perThousand.writerKills)) this.killWriter(this.chance.below(2));
    if (comes(perThousand.serverKills)) await this.killServer();
  }

  private async killServer(): Promise<void> {
    // Half of the time just while a request is on its way.
    if (this.chance.happens(0.5)) for (const writer of this.writers) writer?.saving.go();
    await after(this.chance.below(40));
    await this.server.kill();
    this.server = await startServer(this.settings);
    await this.readLog();
    for (const { told } of this.networks) expect(this.log.length).toBeGreaterThanOrEqual(told());
  }

  private killWriter(who: number): void {
    this.explained += this.writers[who]?.kill() ?? '';
    this.writers[who] = undefined;
  }

  private async open(who: number): Promise<Writer> {
    await this.readLog();
    const network = this.networks[who];
    const personId = ['ha', 'tuan'][who];
    if (!network || !personId) throw new Error('there are two writers');
    const opened = this.log.length;
    const writer = openWriter({
      owner: { articleId: this.articleId, personId },
      start: { doc: this.text, version: opened },
      network,
      locks: this.locks,
      onState(state) {
        if (state.kind === 'saved')
          expect(Math.max(opened, network.told())).toBeGreaterThanOrEqual(state.version);
      },
      onLost: (text) => {
        this.explained += text;
      },
    });
    this.writers[who] = writer;
    return writer;
  }

  /** Everything arrives again; whoever was killed comes back, and what their journals hold is put back. */
  async calmDown(): Promise<void> {
    for (const network of this.networks) network.calm();
    for (const who of [0, 1]) if (!this.writers[who]) await this.open(who);
    await expect.poll(() => this.whatIsLeft(), { timeout: 30_000, intervals: [200] }).toEqual([]);
  }

  /** Why the writers have not come to rest, in words that tell whoever reads a failure. */
  private async whatIsLeft(): Promise<string[]> {
    const reached = new Map<string, number>();
    const left: string[] = [];
    for (const [who, writer] of this.writers.entries()) {
      writer?.saving.go();
      for (const work of writer?.offered.splice(0) ?? [])
        if (!(await work.restore())) writer?.offered.push(work);
      const flushed = await writer?.saving.flush();
      if (flushed?.ok) reached.set(`writer ${who}`, flushed.version);
      else left.push(`writer ${who}: ${JSON.stringify(flushed?.state)}`);
      if (writer?.offered.length) left.push(`writer ${who}: ${writer.offered.length} visits to put back`);
    }
    await this.readLog();
    for (const [who, version] of reached)
      if (version !== this.log.length) left.push(`${who}: at ${version} of ${this.log.length}`);
    return left;
  }

  async expectOneText(): Promise<void> {
    const onServer = stateOf(this.text).doc;
    for (const writer of this.writers) expect(writer?.state.doc.toJSON()).toEqual(onServer.toJSON());
  }

  /** Each step that a writer was told is stored stands in the log, once, where it was said to be. */
  expectAcknowledgedSteps(): void {
    expect(this.tooEarly).toEqual([]);
    expect(this.acknowledged.length).toBeGreaterThan(edits / 50);
    for (const { version, clientId, steps } of this.acknowledged) {
      const stored = this.log.slice(version, version + steps.length);
      expect(stored).toEqual(steps.map((step) => ({ step, clientId })));
    }
  }

  /** Each word that was typed is in the log once; or its writer was told, or their browser was killed too early. */
  expectEveryWord(): void {
    const logged = JSON.stringify(this.log.map(({ step }) => step));
    expect(this.typed.length).toBeGreaterThan(edits / 5);
    const silent = this.typed.filter((word) => !logged.includes(word) && !this.explained.includes(word));
    expect(silent).toEqual([]);
  }

  private async readLog(): Promise<void> {
    const path = `/api/articles/${this.articleId}/steps?since=`;
    for (let more = true; more; ) {
      const answer = await this.people[0].read<{ steps: SentStep[]; more: boolean }>(path + this.log.length);
      const applied = applySteps(
        this.text,
        answer.steps.map(({ step }) => step as Record<string, unknown>),
      );
      if (!applied.ok) throw new Error(`the server's steps do not apply: ${JSON.stringify(applied.problem)}`);
      this.text = applied.value.doc;
      this.log.push(...answer.steps.map(({ step, clientId }) => ({ step, clientId })));
      more = answer.more;
    }
  }

  async end(): Promise<void> {
    for (const writer of this.writers) writer?.kill();
    await this.server.stop();
  }
}

function after(ms: number): Promise<void> {
  return new Promise((go) => setTimeout(go, ms));
}
