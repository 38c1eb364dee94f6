import { headers } from "next/headers";
import { type Locale, preferredLocale } from "#lib/kernel/locale";

/** The readable page of the API has one address: it answers in the language that the browser prefers. */
export const readerLocale = async (): Promise<Locale> => preferredLocale((await headers()).get("accept-language"));
