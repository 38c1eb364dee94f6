"use server";

import { addPasskey, beginPasskey, removePasskey, renamePasskey } from "#lib/identity/commands-passkey";
import { answerAction, buttonAction, formAction } from "./action.ts";

/** What the browser needs to make a passkey, for who gives their own password. */
export const beginPasskeyAction = answerAction(beginPasskey, { read: ({ ownPassword }) => ({ ownPassword }) });

export const addPasskeyAction = formAction(addPasskey);

export const renamePasskeyAction = formAction(renamePasskey);

export const removePasskeyAction = buttonAction(removePasskey);
