import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/browser/find-chromium.ts';

const browser = findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.test/playwright.json' }]],
  globalSetup: './e2e/start-newsroom.ts',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace of every step costs a third of the time: TOASOAN_TRACE=1 asks for it.
    trace: process.env.TOASOAN_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: chromiumFlags,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
});
