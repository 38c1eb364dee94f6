"use server";

import { formAction } from "#app/action";
import { endSubscription } from "#lib/subscriptions/commands";

export const endAction = formAction(endSubscription);
