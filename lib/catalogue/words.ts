import { z } from "zod";

/** Words typed by staff, without the one character that PostgreSQL cannot keep. */
export const words = z
  .string()
  .trim()
  .refine((typed) => !typed.includes("\0"));

const tag = /<\/?[a-z!][^<>]*>/i;

export const holdsHtml = (typed: string): boolean => tag.test(typed);

/** The same where words are shown as they are typed: HTML would be read out as signs, so it is not taken. */
export const plainWords = words.refine((typed) => !holdsHtml(typed));
