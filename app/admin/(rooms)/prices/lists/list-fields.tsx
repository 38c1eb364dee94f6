import type { ComponentProps } from "react";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { dayOf, minuteOf } from "#lib/kernel/local-time";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PriceListView } from "#lib/pricing/queries-lists";

type Own = Partial<ComponentProps<typeof ActionField>>;

/** A group of customers that a list may be for. */
export type Group = Readonly<{ code: string; name: Readonly<{ fr: string; en: string | null }> }>;

/** Whom a price list is for and when; `list` is null for a new one, which also gets its code and kind of price. */
export function ListFields({
  list,
  groups,
  locale,
}: {
  list: PriceListView | null;
  groups: readonly Group[];
  locale: Locale;
}) {
  const t = translator(locale);
  const id = (name: string) => `${name}-${list?.code ?? "new"}`;
  const field = (name: string, label: string, value: string, own: Own = {}) => (
    <ActionField key={name} name={name} id={id(name)} label={label} value={value} maxLength={120} {...own} />
  );
  const optional = { optional: t("adminPrices.lists.optional") };
  return (
    <>
      {list ? (
        <input type="hidden" name="code" value={list.code} />
      ) : (
        field("code", t("adminPrices.lists.code"), "", { hint: t("adminPrices.lists.codeHint"), maxLength: 64 })
      )}
      {field("nameFr", t("adminPrices.lists.nameFr"), list?.nameFr ?? "")}
      {field("nameEn", t("adminPrices.lists.nameEn"), list?.nameEn ?? "", optional)}
      <ActionSelect
        name="channel"
        id={id("channel")}
        label={t("adminPrices.lists.channel")}
        hint={t("adminPrices.lists.channelHint")}
        value={list?.channel ?? ""}
      >
        <option value="">{t("adminPrices.lists.any")}</option>
        {(["web", "store", "marketplace"] as const).map((channel) => (
          <option key={channel} value={channel}>
            {t(`adminPrices.lists.channels.${channel}`)}
          </option>
        ))}
      </ActionSelect>
      {field("country", t("adminPrices.lists.country"), list?.country ?? "", { ...optional, maxLength: 2 })}
      <ActionSelect
        name="customerGroup"
        id={id("customerGroup")}
        label={t("adminPrices.lists.group")}
        hint={t("adminPrices.lists.groupHint")}
        value={list?.customerGroup ?? ""}
      >
        <option value="">{t("adminPrices.lists.any")}</option>
        {groups.map(({ code, name }) => (
          <option key={code} value={code}>
            {inLocale(name, locale)}
          </option>
        ))}
      </ActionSelect>
      {field("priority", t("adminPrices.lists.priority"), String(list?.priority ?? 0), {
        hint: t("adminPrices.lists.priorityHint"),
        inputMode: "numeric",
        maxLength: 4,
      })}
      {field("startsAt", t("adminPrices.lists.startsAt"), wallClock(list?.startsAt ?? null), {
        ...optional,
        type: "datetime-local",
      })}
      {field("endsAt", t("adminPrices.lists.endsAt"), wallClock(list?.endsAt ?? null), {
        ...optional,
        type: "datetime-local",
      })}
      {list ? (
        <Checkbox name="active" value="1" defaultChecked={list.active}>
          {t("adminPrices.lists.active")}
        </Checkbox>
      ) : (
        <Checkbox name="net" value="1">
          {t("adminPrices.lists.net")}
        </Checkbox>
      )}
    </>
  );
}

/** An instant as the browser's field takes it, by the shop's clock. */
function wallClock(at: Date | null): string {
  if (!at) return "";
  const minute = minuteOf(at);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${dayOf(at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
