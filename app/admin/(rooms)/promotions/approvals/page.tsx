import type { Metadata } from "next";
import { may } from "#app/actor";
import { formWords } from "#app/admin/form-words";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Actor } from "#lib/kernel/actor";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type PromotionRow, waitingPromotions } from "#lib/promotions/queries-admin";
import { standingOf } from "#lib/promotions/queries-calendar";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { RejectionDialog } from "../../rejection-dialog";
import { SigningDialog } from "../../signing-dialog";
import { approve, reject, withdraw } from "../actions";
import { differencesOf } from "../differences.ts";
import { namedThings, namesFrom, skusIn } from "../names.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.approvals.title") };
}

/** What one person may not publish alone: what it does, what it changes, and the other person's yes or no. */
export default async function PromotionApprovals({ searchParams }: PageProps<"/admin/promotions/approvals">) {
  const staff = await staffWho("promotions.read", "/admin/promotions/approvals");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const rows = await waitingPromotions(clock.now());
  return (
    <>
      <RoomHead title={t("promotions.doors.approvals")} count={t("promotions.count", { count: rows.length })} />
      <Tabs
        label={t("promotions.doors.approvals")}
        tabs={[
          { href: "/admin/prices/approvals", name: t("promotions.approvals.prices"), current: false },
          { href: "/admin/promotions/approvals", name: t("promotions.title"), current: true, count: rows.length },
        ]}
      />
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="m-5" />
      )}
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("promotions.approvals.none")}</p>}
      {rows.map((row) => (
        <Waiting key={row.id} row={row} staff={staff} locale={locale} />
      ))}
    </>
  );
}

async function Waiting({ row, staff, locale }: { row: PromotionRow; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const before = await standingOf(row.id, clock.now());
  const names = await namesFrom(await namedThings(), skusIn([row.conditions, row.benefit, before]));
  const own = staff.kind === "staff" && staff.id === row.authorId;
  return (
    <section aria-labelledby={row.id} className="border-b border-hairline px-5 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={row.id} className="text-base">
          <a href={`/admin/promotions/${row.id}`} data-row className="hover:text-blue">
            {row.nameFr}
          </a>
        </h2>
        <p className="text-[13px] text-muted">
          {t("promotions.approvals.asked", {
            name: row.authorName,
            when: `${shortDayText(row.updatedAt, locale)} ${timeText(row.updatedAt, locale)}`,
          })}
        </p>
      </div>
      <p className="mt-1 text-[13px] text-amber">
        {row.faults.map((fault) => t(`promotionInsight.faults.${fault}`)).join(", ")}
      </p>
      <table className="mt-2 text-[13px]">
        <caption className="sr-only">{t("promotions.approvals.changes")}</caption>
        <thead className="text-xs text-muted">
          <tr>
            <td />
            {before && (
              <th scope="col" className="pr-6 text-left font-normal">
                {t("promotions.approvals.before")}
              </th>
            )}
            <th scope="col" className="text-left font-normal">
              {before ? t("promotions.approvals.after") : t("promotions.approvals.proposed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {differencesOf(row, before, names, locale).map(({ name, was, is }) => (
            <tr key={name} className="align-top">
              <th scope="row" className="py-0.5 pr-6 text-left font-normal whitespace-nowrap text-muted">
                {name}
              </th>
              {before && (
                <td className={`py-0.5 pr-6 ${was === is ? "text-muted" : "text-vermilion line-through"}`}>{was}</td>
              )}
              <td className={`py-0.5 ${was === is ? "text-muted" : ""}`}>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.heldUntil && (
        <p className="mt-3 text-[13px] text-muted">
          {t(`promotions.approvals.${row.alone ? "leftAlone" : "left"}`, {
            left: spanText(row.heldUntil.getTime() - clock.now().getTime(), locale),
          })}
        </p>
      )}
      {own && !row.alone && <p className="text-[13px] text-muted">{t("promotions.approvals.own")}</p>}
      {own && may(staff, "promotions.write") && <Withdrawal row={row} locale={locale} />}
      {!own && may(staff, "promotions.approve") && <Decision row={row} locale={locale} />}
    </section>
  );
}

/** Its author's second thoughts: one press, and it is a draft again. */
const Withdrawal = ({ row, locale }: { row: PromotionRow; locale: Locale }) => (
  <form action={withdraw} className="mt-3">
    <Which row={row} />
    <Button type="submit" look="secondary" size="sm">
      {translator(locale)(`promotions.approvals.${row.alone ? "stop" : "withdraw"}`)}
    </Button>
  </form>
);

const Which = ({ row }: { row: PromotionRow }) => (
  <>
    <input type="hidden" name="id" value={row.id} />
    <input type="hidden" name="version" value={row.version} />
  </>
);

const codes = ["changed_meanwhile", "invalid", "promotion_does_not_wait", "too_many_attempts", "wrong_password"];

function Decision({ row, locale }: { row: PromotionRow; locale: Locale }) {
  const t = translator(locale);
  const { problems, ...rest } = formWords(codes, locale);
  const words = { ...rest, problems: { ...problems, wrong_password: t("colleagues.problems.wrong_password") } };
  return (
    <div className="mt-3 flex flex-wrap gap-1.5">
      <RejectionDialog
        button={t("promotions.approvals.reject")}
        look="primary"
        title={t("promotions.approvals.rejectTitle", { name: row.nameFr })}
        action={reject}
        words={words}
        locale={locale}
      >
        <Which row={row} />
      </RejectionDialog>
      <SigningDialog
        button={t("promotions.approvals.approve")}
        title={t("promotions.approvals.approveTitle", { name: row.nameFr })}
        action={approve}
        words={words}
        locale={locale}
      >
        <Which row={row} />
      </SigningDialog>
    </div>
  );
}
