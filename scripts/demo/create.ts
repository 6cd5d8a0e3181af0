import { readSettings } from '#newsroom/settings.ts';
import { createDemoNewsroom } from './create-newsroom.ts';

// Fills the data folder of the environment with the sample newsroom, and says what it does.
process.umask(0o077);
await createDemoNewsroom(readSettings(), (line) => console.log(`  ${line}`));
