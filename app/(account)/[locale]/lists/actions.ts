"use server";

import { buttonAction, formAction } from "#app/action";
import { ownListsToken, readListsToken } from "#app/cookies";
import type { Fields } from "#app/form-fields";
import { isLocale } from "#lib/kernel/locale";
import { dropList, makeList, renameList, shareList } from "#lib/wishlists/commands";
import { dropItem, moveItem, noteItem } from "#lib/wishlists/commands-items";

const page = ({ locale }: Fields, list?: string) =>
  `/${isLocale(locale) ? locale : "fr"}/lists${list ? `?list=${list}` : ""}`;

/** The named fields, with the secret of this browser's lists. */
const own =
  (...names: string[]) =>
  async (fields: Fields) => ({
    ...Object.fromEntries(names.map((name) => [name, fields[name]])),
    holder: await readListsToken(),
  });

export const makeListAction = formAction(makeList, {
  read: async ({ name }) => ({ name, holder: await ownListsToken() }),
  after: ({ listId }, fields) => page(fields, listId),
});

export const renameListAction = formAction(renameList, {
  read: own("listId", "name"),
  after: ({ listId }, fields) => page(fields, listId),
});

export const dropListAction = buttonAction(dropList, { read: own("listId"), after: (_, fields) => page(fields) });

export const shareListAction = buttonAction(shareList, {
  read: async (fields) => ({ ...(await own("listId")(fields)), shared: fields.shared === "1" }),
});

export const dropItemAction = buttonAction(dropItem, { read: own("itemId") });

export const noteItemAction = buttonAction(noteItem, { read: own("itemId", "note") });

export const moveItemAction = buttonAction(moveItem, { read: own("itemId", "listId") });
