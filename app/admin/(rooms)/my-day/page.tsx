import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Notice } from "#components/ui/notice";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { houseOn } from "#lib/ownership/queries";
import { clock } from "#lib/platform/clock";
import { tasksFor, waitingFor } from "#lib/workday/queries-mine";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { thingName } from "../thing-name";
import { addressOf } from "../work-address";
import { TasksPane } from "./tasks-pane.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("workday.mine") };
}

/** Everything that waits for whoever looks, whatever queue or alert it is of: what is late first. */
export default async function MyDay({ searchParams }: PageProps<"/admin/my-day">) {
  const [me, locale, { saved }] = [
    await staffWho("products.read", "/admin/my-day"),
    await adminLocale(),
    await searchParams,
  ];
  const t = translator(locale);
  const now = clock.now();
  const house = await houseOn(now);
  const [waiting, tasks] = await Promise.all([waitingFor(me, house), tasksFor(me, house, now)]);
  const when = (at: Date) => `${shortDayText(at, locale)}, ${timeText(at, locale)}`;
  return (
    <div className="lg:grid lg:min-h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="min-w-0 pb-10">
        <RoomHead title={t("workday.mine")} count={String(waiting.length + tasks.length)} />
        <p className="px-5 pb-3 text-muted">{t("workday.mineText")}</p>
        {saved && <Notice tone="success" title={t("workday.saved")} className="mx-5 mb-4" />}
        {waiting.length === 0 ? (
          <p className="px-5 text-muted">{t("workday.mineNothing")}</p>
        ) : (
          <Table
            caption={t("workday.mine")}
            columns={[{ name: t("workday.which") }, { name: t("workday.what") }, { name: t("workday.when") }]}
          >
            {waiting.map(({ thing, key, name, dueAt }) => (
              <Row key={`${thing} ${key}`}>
                <Cell>
                  <RowLink href={addressOf(thing, key)}>{name}</RowLink>
                </Cell>
                <Cell muted>{thingName(thing, locale)}</Cell>
                <Cell>
                  {dueAt &&
                    (dueAt < now ? (
                      <span className="text-vermilion">{t("workday.isLate", { when: when(dueAt) })}</span>
                    ) : (
                      when(dueAt)
                    ))}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </div>
      <aside aria-label={t("workday.tasks")} className="border-hairline max-lg:border-t lg:border-l">
        <TasksPane
          tasks={tasks}
          people={[...house.people.values()].filter(({ gone }) => !gone)}
          meId={me.id}
          locale={locale}
        />
      </aside>
    </div>
  );
}
