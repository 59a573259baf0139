/**
 * Every way of going through choices one after the other, the first choices first.
 * @param choices for each place, what may stand there: runs of items
 * @param most how many ways are kept
 */
export const combine = <Item>(choices: readonly (readonly (readonly Item[])[])[], most: number): Item[][] =>
  choices.reduce<Item[][]>(
    (ways, here) => here.flatMap((run) => ways.map((way) => [...way, ...run])).slice(0, most),
    [[]],
  );
