import type { ComponentProps } from "react";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { CompanyView } from "#lib/customers/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const kinds = ["person", "company", "public_body"] as const;
const organisation = { autoComplete: "organization", maxLength: 120 };

type Word = "companyName" | "vatNumber" | "reference" | "bodyName" | "siret" | "service" | "engagement";
type More = Pick<ComponentProps<typeof ActionField>, "hint" | "optional" | "maxLength" | "autoComplete" | "inputMode">;

/** Whom it is bought for, folded until somebody buys for others; the fields of a kind show once it is chosen. */
export function BuyerFields({ company, locale }: { company: CompanyView | null; locale: Locale }) {
  const t = translator(locale);
  const known = (kind: CompanyView["kind"]) => (company?.kind === kind ? company : null);
  const free = { optional: t("checkout.optional"), maxLength: 50 };
  const field = (name: string, word: Word, value: string | null | undefined, more: More) => (
    <ActionField name={name} label={t(`checkout.buyer.${word}`)} value={value ?? ""} {...more} />
  );
  return (
    <details className="group/buyer" open={company !== null}>
      <summary className="flex min-h-11 w-fit list-none items-center text-sm text-blue underline underline-offset-[3px]">
        {t("checkout.buyer.open")}
      </summary>
      <input type="hidden" name="buyerWas" value={company?.kind ?? "person"} />
      <div className="mt-2 grid gap-4">
        <ActionSelect name="buyerKind" label={t("checkout.buyer.kind")} value={company?.kind ?? "person"}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`checkout.buyer.${kind}`)}
            </option>
          ))}
        </ActionSelect>
        <div className="hidden gap-4 group-has-[option[value=company]:checked]/buyer:grid">
          {field("companyName", "companyName", known("company")?.name, organisation)}
          {field("vatNumber", "vatNumber", known("company")?.vatNumber, {
            hint: t("checkout.buyer.vatNumberHint"),
            maxLength: 40,
          })}
          {field("orderReference", "reference", known("company")?.purchaseOrderReference, free)}
        </div>
        <div className="hidden gap-4 group-has-[option[value^=public]:checked]/buyer:grid">
          {field("bodyName", "bodyName", known("public_body")?.name, organisation)}
          {field("siret", "siret", known("public_body")?.siret, {
            hint: t("checkout.buyer.siretHint"),
            inputMode: "numeric",
            maxLength: 30,
          })}
          {field("service", "service", known("public_body")?.buyerReference, free)}
          {field("engagement", "engagement", known("public_body")?.purchaseOrderReference, free)}
        </div>
      </div>
    </details>
  );
}
