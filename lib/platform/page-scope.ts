import { AsyncLocalStorage } from "node:async_hooks";

/** What a page read while it was being made: the tags it carries and when it stops being true. */
export type PageScope = { tags: Set<string>; staleAt: Date | null; missing?: boolean };

/** Shared through globalThis: the HTTP front and the bundled pages load this module separately in one process. */
const shared = globalThis as { comptoirPage?: AsyncLocalStorage<PageScope> };
shared.comptoirPage ??= new AsyncLocalStorage<PageScope>();
const scope = shared.comptoirPage;

/** Runs `make` and gathers what the page it makes depends on. */
export const gatherPage = <T>(page: PageScope, make: () => T): T => scope.run(page, make);

/** Said by a query in its first lines: the page made from it is made anew when a command expires one of these tags. */
export function carries(...tags: string[]): void {
  for (const tag of tags) scope.getStore()?.tags.add(tag);
}

/** Said by a rule whose answer changes by itself at an instant (a cut-off, midnight): the page must not outlive it. */
export function staleFrom(at: Date): void {
  const page = scope.getStore();
  if (page && (!page.staleAt || at < page.staleAt)) page.staleAt = at;
}

/** Said by a page about something there is not: it is drawn like any page, also without script, and answered with 404. */
export function missing(): void {
  const page = scope.getStore();
  if (page) page.missing = true;
}
