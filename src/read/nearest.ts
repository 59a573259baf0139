import { fold } from "../vi/fold.ts";

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Editors first forget marks and mix up separators: neither counts as a mistake in spelling. */
const skeleton = (text: string) => fold(text).replace(/[\s_-]+/g, "-");

/** The candidate an editor most likely meant, or null when none is within a third of the word. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = skeleton(word).slice(0, 80);
  if (!wanted) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = skeleton(candidate);
    const isBeginning = wanted.length > 2 && folded.startsWith(wanted) && folded !== wanted;
    if (!isBeginning && Math.abs(folded.length - wanted.length) >= least) continue;
    const steps = isBeginning ? 1 : distance(wanted, folded);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
