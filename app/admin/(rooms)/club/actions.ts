"use server";

import { buttonAction, formAction } from "#app/action";
import { publishRules, writeDraft } from "#lib/loyalty/commands-rules";
import { readRules } from "./read-rules.ts";

export const saveDraft = formAction(writeDraft, {
  read: (fields) => ({ rules: readRules(fields) }),
  after: () => "/admin/club?saved=1",
});

export const publish = buttonAction(publishRules, { after: () => "/admin/club" });
