import type { Metadata } from "next";
import { currentStaff, may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { isAlone } from "#lib/identity/queries-staff";
import { idOf } from "#lib/kernel/actor";
import { dateText } from "#lib/kernel/date-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { programNow } from "#lib/loyalty/queries";
import { liability } from "#lib/loyalty/queries-liability";
import { draftOfRules, previewOf, publishedRules } from "#lib/loyalty/queries-rules";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { DraftPane } from "./draft-pane.tsx";
import { LiabilityPane } from "./liability-pane.tsx";
import { RulesForm } from "./rules-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("club.desk.title") };
}

/** The club's rules: what holds, what is being written and what that would cost; and what the shop owes its members. */
export default async function ClubPage({ searchParams }: PageProps<"/admin/club">) {
  const [staff, locale] = await Promise.all([reader(), adminLocale()]);
  const t = translator(locale);
  const writes = may(staff, "loyalty.write");
  const [{ saved, refused, reckon }, owed, program, draft, versions] = await Promise.all([
    searchParams,
    liability(),
    programNow(),
    draftOfRules(),
    publishedRules(),
  ]);
  const preview = draft && (saved || reckon) ? await previewOf(draft.program, clock.now()) : null;
  const isOwn = draft?.authorId === idOf(staff) && !(await isAlone("loyalty.write", staff));
  return (
    <div className="pb-10">
      <RoomHead title={t("club.desk.title")} count={t("club.desk.members", { count: owed.members })}>
        {writes && <TextLink href="/admin/club/members">{t("club.desk.cards.title")}</TextLink>}
      </RoomHead>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-4" />
      )}
      {saved && draft && <Notice tone="success" title={t("club.desk.saved")} className="mx-5 mb-4" />}
      {writes && draft && <DraftPane draft={draft} preview={preview} isOwn={isOwn} locale={locale} />}
      {!(writes && draft) && (
        <p className="px-5 pb-4 text-[13px] text-muted">{t(writes ? "club.desk.noDraft" : "club.desk.readOnly")}</p>
      )}
      <LiabilityPane liability={owed} mayTake={may(staff, "accounting.export")} locale={locale} />
      {writes && (
        <>
          <h2 className="px-5 pb-2 text-base">{t("club.desk.rules")}</h2>
          <RulesForm key={draft?.revision} program={draft?.program ?? program} locale={locale} />
        </>
      )}
      <h2 className="px-5 pb-2 text-base">{t("club.desk.versions")}</h2>
      <Table
        caption={t("club.desk.versions")}
        columns={[
          { name: t("club.desk.version") },
          { name: t("club.desk.on") },
          { name: t("club.desk.authorName") },
          { name: t("club.desk.publishedBy") },
        ]}
      >
        {versions.map(({ number, publishedAt, authorName, publishedBy }) => (
          <Row key={number}>
            <Cell>{number}</Cell>
            <Cell>{dateText(publishedAt, locale)}</Cell>
            <Cell muted>{authorName}</Cell>
            <Cell muted>{publishedBy}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

/** Merchants write the rules; accountants read what the shop owes and by which rules. */
async function reader() {
  const staff = await currentStaff("/admin/club");
  return may(staff, "accounting.export") ? staff : staffWho("loyalty.write", "/admin/club");
}
