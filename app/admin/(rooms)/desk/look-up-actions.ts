"use server";

import { answerAction, formAction } from "#app/action";
import { showContact } from "#lib/cases/commands-contact";
import { sayWhy } from "#lib/cases/commands-look-up";

export const contactAction = answerAction(showContact, { read: ({ by, id }) => ({ whom: { by, id } }) });
export const sayWhyAction = formAction(sayWhy);
