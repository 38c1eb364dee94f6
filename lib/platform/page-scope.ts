import { AsyncLocalStorage } from "node:async_hooks";
import { clock } from "./clock.ts";

/** The instant a page is shown at instead of now, and a promotion that is still a draft, shown as if it were published. */
export type Preview = Readonly<{ at: Date; draftId: string | null }>;

/** What a page read while it was being made: the tags it carries and when it stops being true. */
export type PageScope = {
  tags: Set<string>;
  staleAt: Date | null;
  missing?: boolean;
  /** The address that was asked for, before any rewriting. */
  url?: string;
  /** Where that address leads instead. */
  movedTo?: string;
  preview?: Preview;
  /** The instant all of the page is made for. */
  now?: Date;
  read?: Map<string, Promise<unknown>>;
};

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

/** Said by a page whose address leads to another: the front answers with 301 and sends its reader there. */
export function moved(to: string): void {
  const page = scope.getStore();
  if (page) page.movedTo = to;
}

/** The address this page was asked for at, with its query; null outside of a request. */
export const askedAddress = (): string | null => scope.getStore()?.url ?? null;

/** The instant that a page of the shop shows, one for all its parts: now, unless staff look at another (A27). */
export function pageNow(): Date {
  const page = scope.getStore();
  if (!page) return clock.now();
  page.now ??= page.preview?.at ?? clock.now();
  return page.now;
}

/** Not null while staff look at the shop at another instant. */
export const previewed = (): Preview | null => scope.getStore()?.preview ?? null;

/** Reads once for a page what several of its parts ask for. */
export function oncePerPage<T>(key: string, read: () => Promise<T>): Promise<T> {
  const page = scope.getStore();
  if (!page) return read();
  page.read ??= new Map();
  const known = page.read.get(key) as Promise<T> | undefined;
  if (known) return known;
  const reading = read();
  page.read.set(key, reading);
  return reading;
}
