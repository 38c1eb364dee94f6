import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import { dayOf, minuteOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PriceListView } from "#lib/pricing/queries-lists";

/** Whom a price list is for and when; `list` is null for a new one, which also gets its code and kind of price. */
export function ListFields({ list, locale }: { list: PriceListView | null; locale: Locale }) {
  const t = translator(locale);
  const optional = t("adminPrices.lists.optional");
  const id = (name: string) => `${name}-${list?.code ?? "new"}`;
  return (
    <>
      {list ? (
        <input type="hidden" name="code" value={list.code} />
      ) : (
        <ActionField
          name="code"
          label={t("adminPrices.lists.code")}
          hint={t("adminPrices.lists.codeHint")}
          maxLength={64}
        />
      )}
      <ActionField
        name="nameFr"
        id={id("nameFr")}
        label={t("adminPrices.lists.nameFr")}
        maxLength={120}
        value={list?.nameFr ?? ""}
      />
      <ActionField
        name="nameEn"
        id={id("nameEn")}
        label={t("adminPrices.lists.nameEn")}
        optional={optional}
        maxLength={120}
        value={list?.nameEn ?? ""}
      />
      <Field id={id("channel")} label={t("adminPrices.lists.channel")}>
        {(tied) => (
          <Select {...tied} name="channel" defaultValue={list?.channel ?? ""}>
            <option value="">{t("adminPrices.lists.any")}</option>
            {(["web", "store", "marketplace"] as const).map((channel) => (
              <option key={channel} value={channel}>
                {t(`adminPrices.lists.channels.${channel}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ActionField
        name="country"
        id={id("country")}
        label={t("adminPrices.lists.country")}
        optional={optional}
        maxLength={2}
        value={list?.country ?? ""}
      />
      <ActionField
        name="customerGroup"
        id={id("customerGroup")}
        label={t("adminPrices.lists.group")}
        optional={optional}
        maxLength={64}
        value={list?.customerGroup ?? ""}
      />
      <ActionField
        name="priority"
        id={id("priority")}
        label={t("adminPrices.lists.priority")}
        hint={t("adminPrices.lists.priorityHint")}
        inputMode="numeric"
        maxLength={4}
        value={String(list?.priority ?? 0)}
      />
      <ActionField
        name="startsAt"
        id={id("startsAt")}
        type="datetime-local"
        label={t("adminPrices.lists.startsAt")}
        optional={optional}
        value={wallClock(list?.startsAt ?? null)}
      />
      <ActionField
        name="endsAt"
        id={id("endsAt")}
        type="datetime-local"
        label={t("adminPrices.lists.endsAt")}
        optional={optional}
        value={wallClock(list?.endsAt ?? null)}
      />
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
