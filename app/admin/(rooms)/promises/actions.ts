"use server";

import { buttonAction } from "#app/action";
import { tellCustomers } from "#lib/promises/commands";
import { closeMiss } from "#lib/promises/commands-miss";

export const tellOfPromises = buttonAction(tellCustomers, { after: ({ lines }) => `/admin/promises?told=${lines}` });
export const explainMiss = buttonAction(closeMiss, { after: () => "/admin/promises?view=misses&closed=1" });
