import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { PictureChoice } from "#components/reviews/picture-choice";
import { ActionArea } from "#components/ui/action-area";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { mostFiles, topics } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Sent = Pick<ComponentProps<typeof ActionForm>, "action"> &
  Readonly<{ words: Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">; locale: Locale }>;

const taken = "image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif,application/pdf";

/** A message to the service; who is signed in types no name and no address. Works without JavaScript. */
export function ContactForm({
  formKey,
  isKnown,
  order,
  action,
  words,
  locale,
}: Sent & Readonly<{ formKey: string; isKnown: boolean; order: string }>) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...words} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Topics id="topic" locale={locale} />
        <ActionField
          name="orderNumber"
          label={t("cases.order")}
          hint={t("cases.orderHint")}
          optional={t("cases.optional")}
          value={order}
          maxLength={20}
        />
      </div>
      <ActionField name="subject" label={t("cases.subject")} maxLength={160} required />
      <ActionArea name="text" label={t("cases.text")} rows={7} maxLength={8000} />
      {!isKnown && <Who prefix="write" locale={locale} />}
      <Files locale={locale} />
      <Submit label={t("cases.send")} />
      <p className="text-sm text-muted">{t("cases.privacy")}</p>
    </ActionForm>
  );
}

/** Another word in a case that there is. */
export function AnotherWord({
  formKey,
  caseId,
  token,
  action,
  words,
  locale,
}: Sent & Readonly<{ formKey: string; caseId: string; token: string }>) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...words} className="grid gap-5">
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="caseId" value={caseId} />
      {token && <input type="hidden" name="token" value={token} />}
      <input type="hidden" name="locale" value={locale} />
      <ActionArea name="text" label={t("cases.own.again")} rows={5} maxLength={8000} />
      <Files locale={locale} />
      <Submit label={t("cases.send")} />
    </ActionForm>
  );
}

/** A half hour in which somebody is called back. */
export function CallForm({
  formKey,
  isKnown,
  slots,
  action,
  words,
  locale,
}: Sent & Readonly<{ formKey: string; isKnown: boolean; slots: readonly Readonly<{ at: string; text: string }>[] }>) {
  const t = translator(locale);
  if (slots.length === 0) return <p className="text-muted">{t("cases.noSlot")}</p>;
  return (
    <ActionForm action={action} {...words} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="key" value={formKey} />
      <ActionField name="phone" type="tel" label={t("cases.phone")} autoComplete="tel" maxLength={24} required />
      <ActionSelect name="slot" label={t("cases.slot")} value={slots[0]?.at ?? ""}>
        {slots.map(({ at, text }) => (
          <option key={at} value={at}>
            {text}
          </option>
        ))}
      </ActionSelect>
      <Topics id="call-topic" locale={locale} />
      {!isKnown && <Who prefix="call" locale={locale} />}
      <Submit label={t("cases.callSend")} />
    </ActionForm>
  );
}

function Topics({ id, locale }: Readonly<{ id: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <ActionSelect name="topic" id={id} label={t("cases.topic")} value="delivery">
      {topics.map((topic) => (
        <option key={topic} value={topic}>
          {t(`cases.topics.${topic}`)}
        </option>
      ))}
    </ActionSelect>
  );
}

function Who({ prefix, locale }: Readonly<{ prefix: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <ActionField
        name="name"
        id={`${prefix}-name`}
        label={t("cases.name")}
        autoComplete="name"
        maxLength={120}
        required
      />
      <ActionField
        name="email"
        id={`${prefix}-email`}
        type="email"
        label={t("cases.email")}
        autoComplete="email"
        maxLength={254}
        required
      />
    </div>
  );
}

function Files({ locale }: Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  return (
    <PictureChoice
      name="files"
      accept={taken}
      label={t("cases.files")}
      hint={t("cases.filesHint")}
      optional={t("cases.optional")}
      most={mostFiles}
      tooMuch={t("cases.filesTooMuch")}
    />
  );
}
