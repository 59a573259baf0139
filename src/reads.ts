/**
 * What is read of the Edition while a page is rendered. The next build asks whether the page would read the same again;
 * if so it need not be rendered. Whatever is kept between pages must be kept by `once`, `onceFor` or `question`, or a page
 * that found it ready would not know what it was made from.
 */
import type { Edition } from "./edition.ts";
import { looks, noteAll, noteBasis, noteEntry, watch } from "./reads/cells.ts";
import type { ReadLog } from "./reads/read-log.ts";
import { findWatchedEdition } from "./reads/watched-edition.ts";

/** Makes a thing once an Edition, however many pages use it; each of them has read all that it was made from. */
export function once<More extends readonly unknown[], Value>(
  make: (edition: Edition, ...more: More) => Value,
): (edition: Edition, ...more: More) => Value {
  const made = new WeakMap<Edition, { value: Value; reads: ReadLog }>();
  return (edition, ...more) => {
    const known = made.get(edition) ?? watch(() => make(edition, ...more));
    made.set(edition, known);
    noteAll(known.reads);
    return known.value;
  };
}

/**
 * The same for one thing a key.
 * @param keep how many things are kept, the last ones made; what was let go is made anew
 */
export function onceFor<Key extends string, Subject, Value>(
  keyOf: (subject: Subject) => Key,
  make: (subject: Subject, edition: Edition) => Value,
  keep = Number.POSITIVE_INFINITY,
): (subject: Subject, edition: Edition) => Value {
  const made = new WeakMap<Edition, Map<Key, { value: Value; reads: ReadLog }>>();
  return (subject, edition) => {
    const ofEdition = made.get(edition) ?? new Map();
    made.set(edition, ofEdition);
    const known = ofEdition.get(keyOf(subject)) ?? watch(() => make(subject, edition));
    ofEdition.set(keyOf(subject), known);
    if (ofEdition.size > keep) ofEdition.delete(ofEdition.keys().next().value);
    noteAll(known.reads);
    return known.value;
  };
}

/**
 * A question to the whole Edition of which a page needs only the answer: “which articles show this chart?”. What was read
 * to answer it is not the page's matter; the next build asks again and compares the answers, unless nothing of the kinds
 * that answers to the question are made of has changed.
 */
export function question<Key extends string, Value>(
  name: string,
  answer: (edition: Edition, key: Key) => Value,
): (edition: Edition, key: Key) => Value {
  const noting = noteBasis(name);
  const ask = (edition: Edition, key: Key) => noting(() => answer(edition, key));
  looks.set(name, (key) => {
    const edition = findWatchedEdition();
    if (!edition || key === undefined) throw new Error(`${name}: nothing to ask of`);
    return ask(edition, key as Key);
  });
  return (edition, key) => {
    noteEntry(name, key);
    return ask(edition, key);
  };
}
