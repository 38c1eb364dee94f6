import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { editRefusals } from "../orders/[number]/edit/refusals.ts";
import { deskWords } from "./desk-words.ts";

const more = [
  "nothing_to_send_again",
  "not_a_consumer",
  "withdrawal_over",
  "cannot_be_withdrawn",
  "not_so_many_left",
  "line_not_found",
] as const;

/** What the forms that act about an order say when they are refused. */
export function actWords(locale: Locale): FormWords {
  const words = deskWords(locale);
  return { ...words, refusals: { ...refusalWords([...editRefusals, ...more], locale), ...words.refusals } };
}
