/** How long an edition that went out by the emergency door may go without its second signature (promise 2). */
export const secondSignatureWithin = 24 * 3_600_000;
