"use server";

import { formAction } from "#app/action";
import { payFromForm } from "./pay-form.ts";

export const payAction = formAction(payFromForm, { after: ({ next }) => next });
