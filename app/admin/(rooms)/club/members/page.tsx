import type { Metadata } from "next";
import { FilterBar } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { tierName } from "#components/club/standing";
import { TextLink } from "#components/ui/text-link";
import { shortDateText } from "#lib/kernel/date-text";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { spelledNumber } from "#lib/loyalty/membership-number";
import { programNow } from "#lib/loyalty/queries";
import { membersByCard } from "#lib/loyalty/queries-desk";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";

const here = "/admin/club/members";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("club.desk.cards.title") };
}

/** The members as merchants see them: by their card, with what they earned; who they are is told elsewhere. */
export default async function ClubMembers({ searchParams }: PageProps<"/admin/club/members">) {
  await staffWho("loyalty.write", here);
  const [locale, { q }] = await Promise.all([adminLocale(), searchParams]);
  const t = translator(locale);
  const typed = typeof q === "string" ? q : "";
  const [members, program] = await Promise.all([membersByCard(typed), programNow()]);
  const tierOf = (code: string) => {
    const tier = program?.tiers.find((one) => one.code === code);
    return tier ? tierName(tier, locale) : code;
  };
  return (
    <div className="pb-10">
      <RoomHead title={t("club.desk.cards.title")}>
        <TextLink href="/admin/club">{t("club.desk.title")}</TextLink>
      </RoomHead>
      <p className="px-5 pb-3 text-[13px] text-muted">{t("club.desk.cards.text")}</p>
      <FilterBar action={here} query={typed} placeholder={t("club.desk.cards.search")} submit={t("admin.filter")} />
      {members.length === 0 ? (
        <p className="px-5 py-10 text-muted">{t("club.desk.cards.none")}</p>
      ) : (
        <Table
          caption={t("club.desk.cards.title")}
          columns={[
            { name: t("club.desk.cards.number") },
            { name: t("club.desk.cards.tier") },
            { name: t("club.desk.cards.points"), align: "right" },
            { name: t("club.desk.cards.cagnotte"), align: "right" },
            { name: t("club.desk.cards.since"), hide: "phone" },
            { name: t("club.desk.cards.where"), hide: "phone" },
          ]}
        >
          {members.map((member) => (
            <Row key={member.number}>
              <Cell>{spelledNumber(member.number)}</Cell>
              <Cell muted={member.leftAt !== null}>
                {member.leftAt ? t("club.desk.cards.left") : tierOf(member.tier)}
              </Cell>
              <Cell align="right">{member.points}</Cell>
              <Cell align="right">{moneyText(money(member.balanceMinor), locale)}</Cell>
              <Cell muted hide="phone">
                {shortDateText(member.joinedAt, locale)}
              </Cell>
              <Cell muted hide="phone">
                {member.joinedAtPlace ?? t("club.desk.cards.online")}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
