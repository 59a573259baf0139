import type { Position } from "../read/place.ts";

/** Line and column of an offset in a text, from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Where words stand in a text behind a place; the place itself when they are written there in another way. */
export function findAfter(text: string, from: Position, words: string): Position {
  const lines = text.split("\n").slice(0, from.line - 1);
  const start = lines.reduce((sum, line) => sum + line.length + 1, 0) + from.column - 1;
  const found = text.indexOf(words, start);
  return found < 0 ? from : positionAt(text, found);
}
