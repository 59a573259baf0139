/**
 * What the site says for the search index alone, a file for each month, stands beside the site, where no reader is given
 * it: so a build may keep of it what did not change, as it keeps pages.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { workshopPlace } from "./workshop.ts";

/** Where the site writes it. */
export const monthsFolder = "tim-kiem/ban-ghi";

const asidePlace = (site: string): string => workshopPlace("months", site);

/** Whether a file that the site writes is no part of it. */
export const isAside = (file: string): boolean => file.startsWith(`${monthsFolder}/`);

/** The directory from which a file of the site stands between builds. */
export const standingPlace = (site: string, file: string): string => (isAside(file) ? asidePlace(site) : site);

/** The directory from which the months of a site stand, be it finished or not. */
export const monthsPlace = (site: string): string => (existsSync(join(site, monthsFolder)) ? site : asidePlace(site));

/** Takes the months out of a site that is finished. @param target where the site is going to stand */
export function setAside(site: string, target: string): void {
  const [from, to] = [join(site, monthsFolder), join(asidePlace(target), monthsFolder)];
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    // The site stands on another disk.
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
