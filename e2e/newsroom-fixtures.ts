import { test as base, type Page } from '@playwright/test';
import { demoPassword } from '#domain/demo-accounts.ts';
import { type DemoPersonKey, demoPeople } from '#scripts/demo/people.ts';
import { type DeskClient, sessionCookie, signIn } from './desk-client.ts';
import { sharedUrl } from './server-process.ts';

type Fixtures = {
  /** A page of a browser of their own in which this person of the sample newsroom is signed in. */
  as: (person: DemoPersonKey) => Promise<Page>;
  /** The same person without a browser. */
  api: (person: DemoPersonKey) => Promise<DeskClient>;
};
type WorkerFixtures = {
  /** The server that the journeys of this file share. */
  site: string;
  /** Everybody signs in once for all tests of a worker. */
  signedIn: (person: DemoPersonKey) => Promise<DeskClient>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [sharedUrl, { option: true, scope: 'worker' }],
  signedIn: [
    async ({ site }, use) => {
      const known = new Map<DemoPersonKey, Promise<DeskClient>>();
      await use((person) => {
        const client = known.get(person) ?? signInAs(site, person);
        known.set(person, client);
        return client;
      });
    },
    { scope: 'worker' },
  ],
  api: async ({ signedIn }, use) => {
    await use(signedIn);
  },
  as: async ({ browser, signedIn, site }, use) => {
    const pages: Page[] = [];
    const broken: string[] = [];
    await use(async (person) => {
      const { token = '' } = await signedIn(person);
      const context = await browser.newContext({ storageState: sessionState(site, token), baseURL: site });
      const page = await context.newPage();
      pages.push(page);
      noteBroken(page, broken);
      return page;
    });
    for (const page of pages) await page.context().close();
    base.expect(broken, 'errors and blocked content on the pages of this test').toEqual([]);
  },
});

/** Signs a person of the sample newsroom in on any server that serves it. */
export function signInAs(url: string, person: DemoPersonKey): Promise<DeskClient> {
  return signIn(url, personOf(person).email, demoPassword);
}

export function personOf(key: DemoPersonKey): (typeof demoPeople)[number] {
  const person = demoPeople.find((one) => one.key === key);
  if (!person) throw new Error(`nobody in the sample newsroom is called ${key}`);
  return person;
}

/** What a browser keeps of somebody who is signed in. */
export function sessionState(url: string, token: string) {
  const cookie = { name: sessionCookie, value: token, domain: new URL(url).hostname, path: '/' };
  const flags = { httpOnly: true, secure: false, sameSite: 'Lax' as const, expires: -1 };
  return { cookies: [{ ...cookie, ...flags }], origins: [] };
}

/** An exception on a page, or content that its own policy blocks, is a bug even when nobody sees it. */
export function noteBroken(page: Page, broken: string[]): void {
  page.on('pageerror', (error) => broken.push(String(error)));
  page.on('console', (message) => {
    if (/content security policy|hydrat/i.test(message.text())) broken.push(message.text());
  });
}
