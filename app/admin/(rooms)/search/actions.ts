"use server";

import { buttonAction, formAction } from "#app/action";
import { placePin, saveRedirect, saveSynonyms } from "#lib/search/commands-kept";

export const synonyms = formAction(saveSynonyms);
export const redirect = formAction(saveRedirect);
export const pin = buttonAction(placePin);
