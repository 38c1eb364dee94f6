"use server";

import { formAction } from "#app/action";
import { setOpening } from "#lib/stores/commands";
import { readOpening } from "./read-opening.ts";

export const saveOpening = formAction(setOpening, { read: readOpening });
