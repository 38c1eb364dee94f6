"use server";

import { formAction } from "#app/action";
import { decideReason, setThreshold, tagCase } from "#lib/voice/commands";

const here = () => "/admin/voice?saved=1";

export const decide = formAction(decideReason, { after: here });
export const tag = formAction(tagCase, { after: here });
export const changeThreshold = formAction(setThreshold, { after: here });
