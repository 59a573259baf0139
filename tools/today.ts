import { site } from "../src/site.ts";

/** ISO day in Việt Nam. Swedish writes dates as ISO does. */
export const today = new Intl.DateTimeFormat("sv-SE", { timeZone: site.timeZone }).format(new Date());
