import type { Locale } from "#lib/kernel/locale";
import { type ListState, listQuery } from "#lib/search/list-url";
import type { ListResult } from "#lib/search/schema";
import type { StoreView } from "#lib/stores/schema";

/** What every part of a list page is given: where it stands, what was asked, what was found. */
export type ListView = Readonly<{
  locale: Locale;
  /** Address of the list without its query: "/fr/c/maison-deco". */
  path: string;
  state: ListState;
  result: ListResult;
  stores: readonly Pick<StoreView, "code" | "city">[];
  pageSize: number;
}>;

export const hrefOf = (view: ListView, state: ListState): string => view.path + listQuery(state);
