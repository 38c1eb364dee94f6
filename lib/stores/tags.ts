/** Said by every page that shows a store, its hours or the list of them. */
export const storesTag = "stores:all";
