"use server";

import { formAction } from "#app/action";
import { correctStock } from "#lib/stockroom/commands-correct";

/** A count from the shelf; on to the next article. */
export const count = formAction(correctStock, {
  read: ({ number, ...rest }) => ({ ...rest, kind: "count", number: Number(String(number).replace("−", "-")) }),
  after: ({ location }) => `/admin/stock/counts?place=${encodeURIComponent(location)}`,
});
