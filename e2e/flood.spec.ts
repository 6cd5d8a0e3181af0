import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { expect, test } from '@playwright/test';
import { chanceOf } from '#domain/testing/chance.ts';
import { copyOfSample, ownPort, startServer } from './server-process.ts';

const floods = 10_000;
const atOnce = 24;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

test('ten thousand addresses that nobody made leave no file, no page and no wrong answer behind', async () => {
  const dataDir = copyOfSample('flood');
  const server = await startServer({ dataDir, port: ownPort(8) });
  const front = await (await fetch(`${server.url}/`)).text();
  const article = /href="(\/[a-z-]+\/[a-z0-9-]+-\d+)"/.exec(front)?.[1] ?? '';
  for (const path of ['/', '/thoi-su', article, '/tim-kiem']) await fetch(server.url + path);
  const files = () => [dataDir, '.next'].map((folder) => readdirSync(folder, { recursive: true }).length);
  const [filesBefore, pressBefore] = [files(), await pressOf(server.url)];

  const { oneOf, below } = chanceOf(20_261_129);
  const word = () => below(2 ** 31).toString(36);
  const makers: readonly [() => string, ...(() => string)[]] = [
    () => `/${word()}`,
    () => `/${word()}/${word()}-${below(10 ** 9)}`,
    () => `/${word()}/${word()}/${word()}`,
    () => `/thoi-su?${word()}=${word()}`,
    () => `/thoi-su?truoc=${below(20) + 1_000}`,
    () => `${article}?utm_source=${word()}`,
    () => `/tim-kiem?q=${word()}`,
    () => `/tim-kiem?x=${word()}`,
    () => `/chu-de/${word()}`,
    () => `/anh/${word()}/320.jpg`,
    () => `/oembed?url=${word()}`,
    () => `/anh-chia-se/${below(10 ** 9)}`,
    () => `/sitemap-${below(10 ** 5) + 100}.xml`,
    () => `/_next/static/${word()}.js`,
  ];
  const wrong: string[] = [];
  let left = floods;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const path = oneOf(makers)();
        const status = await statusOf(server.url + path);
        if (![200, 404].includes(status)) wrong.push(`${status} ${path}`);
      }
    }),
  );
  expect(wrong).toEqual([]);
  const pressAfter = await pressOf(server.url);
  expect(pressAfter.entries).toBe(pressBefore.entries);
  expect(pressAfter.bytes).toBe(pressBefore.bytes);
  expect(pressAfter.evicted).toBe(0);
  expect(files()).toEqual(filesBefore);
  agent.destroy();
  await server.stop();
});

function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { agent, method: 'HEAD' }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end();
  });
}

/** What `/metrics` says of the press. */
async function pressOf(url: string): Promise<{ entries: number; bytes: number; evicted: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  return {
    entries: of('toasoan_press_entries'),
    bytes: of('toasoan_press_bytes'),
    evicted: of('toasoan_press_evicted_total'),
  };
}
