import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import type { Option } from "#lib/delivery/options";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { type EditedLine, EditLines } from "./edit-lines.tsx";
import { LiveForm } from "./live-form.tsx";

export type FoundArticle = Readonly<{ sku: string; name: string; listMinor: number }>;

export type EditFormProps = Readonly<{
  /** The page itself: the form asks it anew. */
  action: string;
  keep: Readonly<Record<string, string>>;
  lines: readonly EditedLine[];
  toAdd: readonly Readonly<{ sku: string; name: string; quantity: number }>[];
  search: string;
  found: readonly FoundArticle[];
  address: Readonly<{ line1: string; line2: string; postcode: string; city: string }> | null;
  ways: readonly Option[];
  way: string;
  points: readonly Readonly<{ id: string; name: string; line1: string }>[];
  point: string;
  /** Whether discounts may be kept or taken back; null where nobody is asked. */
  discounts: "keep" | "claw_back" | null;
  locale: Locale;
}>;

/** What of an order shall be different: plain fields that ask for a preview; nothing is changed by them. */
export function EditForm({ action, keep, lines, toAdd, search, found, address, locale, ...carried }: EditFormProps) {
  const t = translator(locale);
  return (
    <LiveForm action={action} className="grid content-start gap-8">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="min-w-0">
        <legend className="pb-2 text-lg font-semibold">{t("edits.lines")}</legend>
        <EditLines lines={lines} locale={locale} />
      </fieldset>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="pb-2 text-lg font-semibold">{t("edits.add")}</legend>
        {toAdd.map((one) => (
          <ArticleRow key={one.sku} {...one} detail={one.sku} locale={locale} />
        ))}
        <Field id="find" label={t("edits.search")} hint={t("edits.addHint")}>
          {(tied) => <Input {...tied} type="search" name="find" defaultValue={search} className="max-w-md" />}
        </Field>
        {search && found.length === 0 && <p className="text-sm text-muted">{t("edits.none")}</p>}
        {found
          .filter(({ sku }) => toAdd.every((one) => one.sku !== sku))
          .map(({ sku, name, listMinor }) => (
            <ArticleRow
              key={sku}
              sku={sku}
              name={name}
              quantity={0}
              detail={`${sku}, ${moneyText(money(listMinor), locale)}`}
              locale={locale}
            />
          ))}
      </fieldset>
      {address && <Destination address={address} locale={locale} />}
      <Carriage {...carried} locale={locale} />
      <Button type="submit" look="secondary" className="justify-self-start">
        {t("edits.preview")}
      </Button>
    </LiveForm>
  );
}

type Row = Readonly<{ sku: string; name: string; quantity: number; detail: string; locale: Locale }>;

function ArticleRow({ sku, name, quantity, detail, locale }: Row) {
  return (
    <div className="grid max-w-xl grid-cols-[1fr_88px] items-center gap-3 border-b border-hairline pb-2">
      <p className="min-w-0">
        <span className="block [overflow-wrap:anywhere]">{name}</span>
        <span className="figures block text-sm text-muted">{detail}</span>
      </p>
      <Input
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        name={`a.${sku}`}
        defaultValue={quantity}
        aria-label={translator(locale)("edits.quantityOf", { name })}
        className="figures h-11"
      />
    </div>
  );
}

function Destination({
  address,
  locale,
}: Readonly<{ address: NonNullable<EditFormProps["address"]>; locale: Locale }>) {
  const t = translator(locale);
  const field = (name: keyof typeof address, more = {}) => (
    <Field id={name} label={t(`edits.${name}`)}>
      {(tied) => <Input {...tied} {...more} name={name} defaultValue={address[name]} />}
    </Field>
  );
  return (
    <fieldset className="grid max-w-xl min-w-0 grid-cols-[1fr_2fr] gap-3 [&>*]:min-w-0">
      <legend className="pb-2 text-lg font-semibold">{t("edits.address")}</legend>
      <div className="col-span-2">{field("line1", { autoComplete: "address-line1", maxLength: 120 })}</div>
      <div className="col-span-2">{field("line2", { autoComplete: "address-line2", maxLength: 120 })}</div>
      {field("postcode", { autoComplete: "postal-code", inputMode: "numeric", maxLength: 10 })}
      {field("city", { autoComplete: "address-level2", maxLength: 80 })}
    </fieldset>
  );
}

type Carried = Pick<EditFormProps, "ways" | "way" | "points" | "point" | "discounts" | "locale">;

function Carriage({ ways, way, points, point, discounts, locale }: Carried) {
  const t = translator(locale);
  return (
    <div className="grid max-w-xl gap-3">
      {ways.length > 0 && (
        <Field id="way" label={t("edits.way")}>
          {(tied) => (
            <Select {...tied} name="way" defaultValue={way}>
              {ways.map(({ id, name, promisedAt, price }) => (
                <option key={id} value={id}>
                  {t("edits.wayOption", {
                    name,
                    day: shortDayText(new Date(promisedAt), locale),
                    price: moneyText(money(price), locale),
                  })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {points.length > 0 && (
        <Field id="point" label={t("edits.relay")}>
          {(tied) => (
            <Select {...tied} name="point" defaultValue={point}>
              <option value="">{t("edits.relayNone")}</option>
              {points.map(({ id, name, line1 }) => (
                <option key={id} value={id}>{`${name}, ${line1}`}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {discounts && (
        <Field id="discounts" label={t("edits.discounts")}>
          {(tied) => (
            <Select {...tied} name="discounts" defaultValue={discounts}>
              <option value="keep">{t("edits.keep")}</option>
              <option value="claw_back">{t("edits.clawBack")}</option>
            </Select>
          )}
        </Field>
      )}
    </div>
  );
}
