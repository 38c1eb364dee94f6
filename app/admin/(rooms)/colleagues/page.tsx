import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { colleagues } from "#lib/identity/queries-staff";
import { staffRoles } from "#lib/identity/staff-roles";
import { shortDayText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { storesInBrief } from "#lib/stores/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { ColleagueActs, InviteDialog } from "./dialogs.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("colleagues.title") };
}

/** Who works here, as what, and whether they still may come in. */
export default async function ColleaguesPage() {
  const me = await staffWho("staff.write", "/admin/colleagues");
  const locale = await adminLocale();
  const t = translator(locale);
  const [everybody, stores] = await Promise.all([colleagues(), storesInBrief()]);
  const roleText = (code: string | null, storeCode: string | null) => {
    const role = staffRoles.find((one) => one.code === code);
    const place = stores.find((one) => one.code === storeCode)?.city;
    return [role && (locale === "en" ? role.nameEn : role.nameFr), place].filter(Boolean).join(", ");
  };
  return (
    <>
      <RoomHead title={t("colleagues.title")} count={String(everybody.filter(({ state }) => state !== "gone").length)}>
        <InviteDialog locale={locale} stores={stores} />
      </RoomHead>
      <Table
        caption={t("colleagues.title")}
        columns={[
          { name: t("colleagues.name") },
          { name: t("colleagues.email"), hide: "phone" },
          { name: t("colleagues.role") },
          { name: t("colleagues.lastSeen"), hide: "phone" },
          { name: t("colleagues.acts"), align: "right", quiet: true },
        ]}
      >
        {everybody.map((one) => (
          <Row key={one.id}>
            <Cell>
              {one.name}
              {one.id === me.id && <span className="text-muted"> ({t("colleagues.you")})</span>}
              {one.state !== "here" && (
                <span className="block text-xs text-muted lg:hidden">{t(`colleagues.states.${one.state}`)}</span>
              )}
            </Cell>
            <Cell muted hide="phone">
              {one.email}
            </Cell>
            <Cell muted={one.state === "gone"}>{roleText(one.roleCode, one.storeCode)}</Cell>
            <Cell muted hide="phone">
              {one.state === "here" && one.lastSeenAt
                ? shortDayText(one.lastSeenAt, locale)
                : t(`colleagues.states.${one.state}`)}
            </Cell>
            <Cell align="right">
              {one.id !== me.id && (
                <span className="inline-flex flex-wrap justify-end gap-1 py-1">
                  <ColleagueActs one={one} locale={locale} stores={stores} />
                </span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
