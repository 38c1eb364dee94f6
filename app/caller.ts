/** The caller's address, as our own server saw it; it overwrites what a client may have written there. */
export const addressOf = (headers: Pick<Headers, "get">): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
