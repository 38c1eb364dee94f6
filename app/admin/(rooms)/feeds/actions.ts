"use server";

import { buttonAction, formAction } from "#app/action";
import { askForFeeds, mapCategories, renewFeedAddress } from "#lib/feeds/commands";

export const ask = buttonAction(askForFeeds);
export const renew = formAction(renewFeedAddress);

/** A row of the form each: its category, and the number somebody typed or none. */
export const mapAction = formAction(mapCategories, {
  read: (fields) => ({
    categories: Object.keys(fields)
      .filter((name) => name.endsWith(".categoryId"))
      .map((name) => {
        const typed = fields[name.replace("categoryId", "googleId")];
        return { categoryId: fields[name], googleId: typed === undefined ? null : Number(typed) };
      }),
  }),
});
