import type { Metadata } from "next";
import { may } from "#app/actor";
import { Journal } from "#components/admin/journal/journal";
import { MoreLink } from "#components/admin/more-link";
import { ParkedJobs } from "#components/admin/parked-jobs";
import { RoomHead } from "#components/admin/room-head";
import { auditTrail } from "#lib/audit/queries";
import { subjectsNamed } from "#lib/audit/queries-subjects";
import { colleagues } from "#lib/identity/queries-staff";
import { translator } from "#lib/language/translator";
import { parkedJobs } from "#lib/platform/parked-jobs";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { addressOf, askedOf } from "./asked.ts";
import { JournalFilters } from "./filters.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("journal.title") };
}

/** Who did what, when and why; above it the jobs that stopped. */
export default async function JournalPage({ searchParams }: PageProps<"/admin/audit">) {
  const staff = await staffWho("audit.read", "/admin/audit");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = askedOf(await searchParams);
  const [{ entries, nextCursor }, people, parked] = await Promise.all([
    auditTrail(asked),
    colleagues(),
    may(staff, "jobs.read") ? parkedJobs() : [],
  ]);
  const subjects = await subjectsNamed(
    entries.map(({ subject }) => subject),
    locale,
  );
  return (
    <>
      <RoomHead title={t("journal.title")} />
      {parked.length > 0 && <ParkedJobs jobs={parked} locale={locale} />}
      <JournalFilters asked={asked} people={people} locale={locale} />
      <Journal entries={entries} subjects={subjects} locale={locale} />
      <MoreLink href={nextCursor && addressOf({ ...asked, cursor: nextCursor })} label={t("admin.more")} />
    </>
  );
}
