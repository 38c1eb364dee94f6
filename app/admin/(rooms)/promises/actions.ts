"use server";

import { buttonAction } from "#app/action";
import { closeMiss } from "#lib/promises/commands-miss";

export const explainMiss = buttonAction(closeMiss, { after: () => "/admin/promises?view=misses&closed=1" });
