import chromium from '@sparticuz/chromium';

// The package unpacks into TMPDIR; the parent process points that at a folder of its own.
chromium.setGraphicsMode = false;
process.stdout.write(await chromium.executablePath());
