"use server";

import { toggleWish } from "#lib/wishlists/commands-items";
import { answerAction } from "./action.ts";
import { currentActor } from "./actor.ts";
import { ownListsToken } from "./cookies.ts";

/** Every heart of the shop. A browser without an account gets the secret of its lists with the first. */
export const wishAction = answerAction(toggleWish, {
  read: async ({ handle }) => ({
    handle,
    ...((await currentActor()).kind === "customer" ? {} : { holder: await ownListsToken() }),
  }),
});
