import { listPagePath } from "../../urls.ts";

/** One page of a list that grows. */
export interface ListPage<Item> {
  /** Counted from the oldest page, which is 1; null on the newest, which stands at the list's own address. */
  readonly number: number | null;
  readonly path: string;
  readonly items: readonly Item[];
  /** Address of the page after it in time; absent on the newest. */
  readonly newer?: string;
  /** Address of the page before it in time; absent on the oldest. */
  readonly older?: string;
}

/**
 * Cuts a list into pages whose addresses never move: the older ones are full and counted from the oldest, so a new item
 * only lengthens the newest page, which holds from `size` up to twice as many (all, when there are no more).
 * @param items newest first, so ordered that new ones come before the others
 * @param base address of the list
 */
export function makePages<Item>(
  items: readonly Item[],
  size: number,
  base: string,
): [ListPage<Item>, ...ListPage<Item>[]] {
  const closed = Math.max(0, Math.floor(items.length / size) - 1);
  const pathOf = (number: number) => (number > closed ? base : listPagePath(base, number));
  const older = (number: number) => (number > 0 ? { older: pathOf(number) } : {});
  const newest = { number: null, path: base, items: items.slice(0, items.length - closed * size), ...older(closed) };
  const rest = Array.from({ length: closed }, (_, index): ListPage<Item> => {
    const number = closed - index;
    const end = items.length - (number - 1) * size;
    const path = pathOf(number);
    return { number, path, items: items.slice(end - size, end), newer: pathOf(number + 1), ...older(number - 1) };
  });
  return [newest, ...rest];
}

/** Where Astro finds each page of a list whose route ends in `[...page]`. */
export const pageRoutes = <Item>(pages: readonly ListPage<Item>[]) =>
  pages.map((page) => ({
    params: { page: page.number === null ? undefined : `trang/${page.number}` },
    props: { page },
  }));

/** `Nguồn, trang 3`: a title or a description that no other page of the list has. */
export const nameOfPage = (name: string, { number }: Pick<ListPage<unknown>, "number">): string =>
  number === null ? name : `${name}, trang ${number}`;
