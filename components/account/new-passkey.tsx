"use client";

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { type AnsweredState, type FormState, unanswered, untouched } from "#lib/kernel/form-state";
import { usePasskeyReady } from "./passkey-ready.ts";
import { Submit } from "./submit.tsx";

type Options = PublicKeyCredentialCreationOptionsJSON;
export type PasskeyActions = Readonly<{
  begin: (before: AnsweredState<Options>, form: FormData) => Promise<AnsweredState<Options>>;
  add: (before: FormState, form: FormData) => Promise<FormState>;
}>;

type Words = Readonly<{
  name: string;
  nameHint: string;
  password: string;
  submit: string;
  done: string;
  needsScript: string;
  form: Readonly<{
    refusals: Readonly<Record<string, string>> & { unknown: string };
    problems: Readonly<Record<string, string>>;
  }>;
}>;

/** A form that makes a passkey: one's own password, then what the device asks for, in one go. */
export function NewPasskey({
  actions,
  device,
  words,
}: Readonly<{ actions: PasskeyActions; device: string; words: Words }>) {
  const ready = usePasskeyReady();

  async function make(_before: FormState, form: FormData): Promise<FormState> {
    const { answer, ...asked } = await actions.begin(unanswered, form);
    if (!answer) return asked;
    const made = await startRegistration({ optionsJSON: answer }).catch(() => null);
    if (!made) return { ...asked, done: false, refusal: { code: "passkey_unanswered" } };
    const whole = new FormData();
    whole.set("made", JSON.stringify(made));
    whole.set("name", String(form.get("name")));
    return actions.add(untouched, whole);
  }

  if (!ready) return <p className="text-muted">{words.needsScript}</p>;
  return (
    <ActionForm action={make} {...words.form} className="grid max-w-md gap-5">
      <ActionField name="name" label={words.name} hint={words.nameHint} value={device} maxLength={60} required />
      <ActionField name="ownPassword" label={words.password} type="password" autoComplete="current-password" required />
      <Submit label={words.submit} done={words.done} />
    </ActionForm>
  );
}
