/** The directory of the built site under test; not `dist`, which someone may be reading. */
export const builtSite = (): string => process.env.TEST_SITE ?? "test-output/site";
