"use server";

import { buttonAction } from "#app/action";
import { changeCalendar } from "#lib/delivery/commands";
import { chooseStrategy } from "#lib/routing/commands";

const asJson = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
};

/** Carries out what the page has shown the effect of. */
export const applyChange = buttonAction(changeCalendar, {
  read: ({ change }) => asJson(change),
  after: () => "/admin/delivery?done=1",
});

export const chooseStrategyAction = buttonAction(chooseStrategy, { after: () => "/admin/delivery?done=strategy" });
