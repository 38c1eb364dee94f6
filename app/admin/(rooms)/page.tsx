import type { Metadata } from "next";
import { currentStaff, may } from "#app/actor";
import { WorkLine } from "#components/admin/today/work-line";
import { ButtonLink } from "#components/ui/button";
import { ArrowLink } from "#components/ui/text-link";
import { overdueCount } from "#lib/cases/queries-desk";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { answering, type House } from "#lib/ownership/answering";
import { houseOn } from "#lib/ownership/queries";
import { neededFor, things } from "#lib/ownership/things";
import { clock } from "#lib/platform/clock";
import { boardSteps } from "#lib/promises/queries-board";
import { workWaiting } from "#lib/workday/queries";
import { figuresUntil } from "#lib/workday/queries-figures";
import { tasksFor } from "#lib/workday/queries-mine";
import type { DayFigures as Figures, WorkCount } from "#lib/workday/schema";
import { adminLocale } from "../locale";
import { DayFigures } from "./day-figures.tsx";
import { shopDay } from "./shop-day";
import { taskText } from "./task-text";
import { thingName } from "./thing-name";
import { roomOf } from "./work-address";

const dayMs = 86_400_000;
/** The same day of the week a year ago. */
const yearMs = 364 * dayMs;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.today.title") };
}

/** Today's work of whoever looks: what they may do something about, theirs and late first; their tasks; the day's figures (ux A57). */
export default async function Today() {
  const [staff, locale] = await Promise.all([currentStaff(), adminLocale()]);
  const t = translator(locale);
  const now = clock.now();
  const [from, until] = shopDay(now);
  const lastYearDay = new Date(now.getTime() - yearMs);
  const names = (Object.keys(things.figure) as (keyof Figures)[]).filter((name) =>
    may(staff, neededFor(`figure:${name}`)),
  );
  const [house, work, overdue, steps, today, yesterday, lastYear] = await Promise.all([
    ...([houseOn(now), workWaiting(staff, now), overdueCount(now)] as const),
    may(staff, "orders.read") ? boardSteps({ from, until }) : null,
    ...([figuresUntil(now), figuresUntil(new Date(now.getTime() - dayMs)), figuresUntil(lastYearDay)] as const),
  ]);
  const tasks = await tasksFor(staff, house, now);
  const due = [...(steps?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  return (
    <div className="pb-10">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-5 pt-5 pb-4">
        <h1 className="text-2xl">{t("admin.today.title")}</h1>
        <p className="text-muted">
          {dateText(now, locale)}
          {steps && `. ${t("workday.promises", { due, kept: String(steps.get("kept") ?? 0) })}`}
        </p>
        {may(staff, "orders.send") && (
          <ButtonLink href="/counter" look="secondary" size="sm" icon="package-check" className="lg:ml-auto">
            {t("counter.door")}
          </ButtonLink>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-6 px-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="work">
          <h2 id="work" className="border-b border-hairline pb-2 text-lg">
            {t("workday.work")}
          </h2>
          {work.length === 0 && <p className="py-3 text-muted">{t("workday.nothing")}</p>}
          <ul>
            {pressing(work, house, staff.id).map((line) => (
              <WorkLine
                key={line.thing}
                count={line.waiting}
                alarm={line.late > 0}
                name={thingName(line.thing, locale)}
                detail={detailOf(line, house, staff.id, locale)}
                href={roomOf(line.thing)}
                go={t("workday.go")}
                goTo={t("workday.goTo", { name: thingName(line.thing, locale) })}
              />
            ))}
          </ul>
          <p className={`py-3 ${overdue > 0 ? "text-vermilion" : "text-muted"}`}>
            {t("workday.overdue", { count: overdue })}
          </p>
        </section>
        <section aria-labelledby="tasks">
          <h2 id="tasks" className="border-b border-hairline pb-2 text-lg">
            {t("workday.tasks")}
          </h2>
          {tasks.length === 0 && <p className="py-3 text-muted">{t("workday.noTask")}</p>}
          <ul>
            {tasks.slice(0, 6).map((task) => (
              <li key={task.id} className="flex justify-between gap-3 border-b border-hairline py-2.5">
                <span className="min-w-0 [overflow-wrap:anywhere]">{taskText(task, locale)}</span>
                {task.dueDay && (
                  <span className={`whitespace-nowrap ${task.late ? "text-vermilion" : "text-muted"}`}>
                    {shortDayText(new Date(`${task.dueDay}T12:00:00Z`), locale)}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <ArrowLink href="/admin/my-day">{t("workday.mine")}</ArrowLink>
        </section>
      </div>
      <DayFigures {...{ names, now, today, yesterday, lastYear, lastYearDay, locale }} />
    </div>
  );
}

const isMine = (thing: string, house: House, meId: string) => answering(thing, house)?.person.id === meId;

/** What is one's own before what is a colleague's; of both what is late before what is not. */
const pressing = (work: readonly WorkCount[], house: House, meId: string): readonly WorkCount[] =>
  work.toSorted(
    (a, b) =>
      Number(isMine(b.thing, house, meId)) - Number(isMine(a.thing, house, meId)) ||
      Number(b.late > 0) - Number(a.late > 0),
  );

function detailOf({ thing, late, first }: WorkCount, house: House, meId: string, locale: Locale): string {
  const t = translator(locale);
  const person = answering(thing, house)?.person;
  return [
    late > 0 && t("workday.late", { count: late }),
    thing !== "alert:jobs" && thing !== "alert:quality" && t("workday.first", { name: first }),
    person && (person.id === meId ? t("workday.yours") : t("workday.answers", { name: person.name })),
  ]
    .filter(Boolean)
    .join(", ");
}
