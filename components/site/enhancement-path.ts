import { createHash } from 'node:crypto';
import enhancement from '#components/site/enhance.js' with { type: 'text' };

/** The optional file as browsers get it: comments are for those who work on it. */
export const enhancementText = enhancement.replace(/^\s*(?:\/\/.*|\/\*\*.*\*\/)\n/gm, '');

/** Another text has another address, so that a browser may keep it for ever. */
export const enhancementPath = `/tien-ich/${createHash('sha256').update(enhancementText).digest('hex').slice(0, 12)}.js`;
