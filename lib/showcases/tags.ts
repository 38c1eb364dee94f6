/** Carried by every page that a showcase of this address is, or could be. */
export const showcaseTag = (slug: string): string => `showcases:page:${slug}`;
/** Carried by whatever tells which landing pages and guides there are: lists, searches, site maps. */
export const showcasesTag = "showcases:all";
