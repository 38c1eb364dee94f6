"use client";

import {
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { type RefObject, useEffect, useRef } from "react";
import { ActionForm, useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type FormState, untouched } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { usePasskeyReady } from "./passkey-ready.ts";

type Words = Readonly<{ button: string; or: string; refusals: Readonly<Record<string, string>> & { unknown: string } }>;

const refused = (code: string): FormState => ({ ...untouched, refusal: { code } });

async function sign(useBrowserAutofill: boolean): Promise<string> {
  const answer = await fetch("/api/passkeys", { method: "POST" });
  if (!answer.ok) throw new Error(`no challenge: ${answer.status}`);
  const optionsJSON = (await answer.json()) as PublicKeyCredentialRequestOptionsJSON;
  return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill }));
}

/** Offers passkeys in the e-mail field, and signs in with the one that is chosen there. */
async function offer(signed: RefObject<HTMLInputElement | null>): Promise<void> {
  try {
    if (!(await browserSupportsWebAuthnAutofill())) return;
    const answer = await sign(true);
    if (!signed.current) return;
    signed.current.value = answer;
    signed.current.form?.requestSubmit();
  } catch {
    // Nobody chose a key, or the button was pressed instead: there is nothing to say.
  }
}

/**
 * Signing in with a passkey: offered by the browser in the e-mail field of the form above where it can, and by a button. It
 * is not there for a browser without script or passkeys.
 */
export function PasskeyButton({
  action,
  callbackUrl,
  locale,
  words,
}: Readonly<{
  action: (before: FormState, form: FormData) => Promise<FormState>;
  callbackUrl?: string | undefined;
  locale: Locale;
  words: Words;
}>) {
  const ready = usePasskeyReady();
  const signed = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!ready) return;
    offer(signed);
    return () => WebAuthnAbortService.cancelCeremony();
  }, [ready]);

  /**
   * A press of the button asks the device first; what it offered in the field above comes with its answer, which serves once.
   * After a refusal the field offers again.
   */
  async function enter(before: FormState, form: FormData): Promise<FormState> {
    if (signed.current) signed.current.value = "";
    const answer = form.get("signed") || (await sign(false).catch(() => null));
    if (answer) form.set("signed", answer);
    const state = answer ? await action(before, form) : refused("passkey_unanswered");
    if (state.refusal) offer(signed);
    return state;
  }

  if (!ready) return null;
  return (
    <>
      <p className="my-5 flex items-center gap-4 text-sm text-muted before:h-px before:flex-1 before:bg-hairline after:h-px after:flex-1 after:bg-hairline">
        {words.or}
      </p>
      <ActionForm action={enter} refusals={words.refusals} problems={{}}>
        <input type="hidden" name="locale" value={locale} />
        {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
        <input ref={signed} type="hidden" name="signed" defaultValue="" />
        <Press label={words.button} />
      </ActionForm>
    </>
  );
}

function Press({ label }: Readonly<{ label: string }>) {
  const { pending } = useForm();
  return (
    <Button look="secondary" size="lg" wide icon="lock" busy={pending}>
      {label}
    </Button>
  );
}
