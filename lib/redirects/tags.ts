/** Carried by every answer about an address that is no page: a new redirect reaches it at once. */
export const redirectsTag = "redirects:all";
