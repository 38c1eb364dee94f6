import { z } from "zod";

export const mostLists = 20;
export const mostItems = 200;

/** The secret of a browser without an account; absent once somebody is signed in. */
export const holder = z.string().min(20).max(64).optional();
export const listName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}]*$/u);
export const noteText = z.string().trim().max(300);

export type WishlistItemView = Readonly<{ id: string; handle: string; note: string }>;

/** One's own list; `link` opens it for whoever has it, null while it is not shared. */
export type WishlistView = Readonly<{
  id: string;
  /** Null: the first one, named in its reader's language. */
  name: string | null;
  link: string | null;
  items: readonly WishlistItemView[];
}>;

/** What a link shows: nothing of its owner. */
export type SharedWishlist = Readonly<{ name: string | null; handles: readonly string[] }>;
