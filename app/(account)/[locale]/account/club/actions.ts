"use server";

import { formAction } from "#app/action";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { joinClub, tellBirthday } from "#lib/loyalty/commands-join";
import { leaveClub } from "#lib/loyalty/commands-leave";

/** The words that stood beside the box are what was agreed to. */
export const joinAction = formAction(joinClub, {
  read: ({ agreed, locale }) => ({
    consent: agreed ? translator(isLocale(locale) ? locale : "fr")("club.join.consent") : undefined,
  }),
});

export const birthdayAction = formAction(tellBirthday);
export const leaveAction = formAction(leaveClub);
