import { fromOurPages } from "#lib/identity/same-site";
import { env } from "#lib/platform/env";

/** The caller's address, as our own server saw it; it overwrites what a client may have written there. */
export const addressOf = (headers: Pick<Headers, "get">): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";

/** Whether a request comes from one of the shop's own pages. */
export const isFromOurPages = (headers: Pick<Headers, "get">): boolean =>
  fromOurPages(
    { secFetchSite: headers.get("sec-fetch-site"), origin: headers.get("origin"), host: headers.get("host") },
    env.SHOP_URL ?? null,
  );
