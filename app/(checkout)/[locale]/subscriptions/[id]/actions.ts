"use server";

import { buttonAction } from "#app/action";
import { cancelSubscription, pauseSubscription, resumeSubscription, skipNext } from "#lib/subscriptions/commands";
import { which } from "./which.ts";

export const skipAction = buttonAction(skipNext, { read: which });
export const pauseAction = buttonAction(pauseSubscription, { read: which });
export const resumeAction = buttonAction(resumeSubscription, { read: which });
export const cancelAction = buttonAction(cancelSubscription, {
  read: which,
  after: ({ id }, { token, locale }) =>
    `/${locale}/subscriptions/${id}${typeof token === "string" && token ? `?token=${encodeURIComponent(token)}` : ""}`,
});
