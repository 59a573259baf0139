/** Which letters, without marks, can be a Vietnamese syllable: what is none is a foreign word, a shortening or a slip. */
const onset = "(?:ngh?|nh|[cgkpt]h|gi|qu|tr|[bcdghklmnprstvx])?";
const end = "(?:c|ch|m|n|ng|nh|p|t)?";
const syllable = new RegExp(
  `^${onset}(?:(?:oo?|[iouy]?e|uo|uye?|[ou]?a|[iuy])${end}|o[aei]|oa[iyo]|oeo|[aiuey][aiouy]|uy?[aiu]|ieu|yeu|uo[iu]|ua[yo])$`,
);

/** @param letters lower case, without marks */
export const isSyllable = (letters: string): boolean => syllable.test(letters);
