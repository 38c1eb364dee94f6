import { z } from "zod";

/** Words typed by staff, without the one character that PostgreSQL cannot keep. */
export const words = z
  .string()
  .trim()
  .refine((typed) => !typed.includes("\0"));
