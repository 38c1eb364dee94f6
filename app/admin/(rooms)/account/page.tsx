import type { Metadata } from "next";
import { currentStaff } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { OwnSignIns } from "../../../(account)/[locale]/account/own-sign-ins";
import { adminLocale } from "../../locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("account.sessions.title") };
}

/** How one comes in: the browsers signed in, one's own keys. Everybody on the staff has it, whatever their role. */
export default async function Page({ searchParams }: PageProps<"/admin/account">) {
  const [staff, locale] = await Promise.all([currentStaff("/admin/account"), adminLocale()]);
  return (
    <>
      <RoomHead title={translator(locale)("account.sessions.title")} />
      <div className="max-w-3xl px-4 pb-10 lg:px-5">
        <OwnSignIns person={staff.id} refused={(await searchParams).refused} locale={locale} />
      </div>
    </>
  );
}
