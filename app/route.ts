import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { preferredLocale } from "#lib/kernel/locale";

/** `/` chooses the language by what the browser prefers; every page below keeps it in its address. */
export async function GET(): Promise<never> {
  redirect(`/${preferredLocale((await headers()).get("accept-language"))}`);
}
