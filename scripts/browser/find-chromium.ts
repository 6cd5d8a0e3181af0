import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How to start the browser: its file, and what its libraries and fonts need in the environment. */
export type Browser = { executablePath: string; env: Record<string, string> };

const onTheMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags for a Chromium that runs as any user, in a container, without calling home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The browser of TOASOAN_CHROMIUM, else one that the machine has, else the one that npm brought. */
export function findChromium(): Browser {
  const wanted = process.env.TOASOAN_CHROMIUM ?? onTheMachine.find((path) => existsSync(path));
  return wanted ? { executablePath: wanted, env: {} } : unpackedFromNpm();
}

function unpackedFromNpm(): Browser {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
  if (!existsSync(join(folder, 'chromium'))) unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Unpacks beside and renames, so that an interrupted run leaves no half browser behind. */
function unpackInto(folder: string): void {
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/browser/unpack-chromium.ts'], {
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(beside, 'fonts.conf'), fontsIn(folder));
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

/** The package's own list of fonts names folders of another machine; a browser without any font falls over. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
