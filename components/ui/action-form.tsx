"use client";

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { type FormState, untouched } from "#lib/kernel/form-state";
import { useErrorWords } from "./error-words.tsx";
import { Field } from "./field.tsx";
import { Input } from "./input.tsx";
import { Notice } from "./notice.tsx";
import { reached, unreached } from "./reached.ts";

type Shared = Readonly<{ state: FormState; pending: boolean; problems: Readonly<Record<string, string>> }>;
const FormContext = createContext<Shared>({ state: untouched, pending: false, problems: {} });

/** What the form above is doing: its last answer, and whether it is on its way. */
export const useForm = () => useContext(FormContext);

/**
 * A form sent to a server action, with or without JavaScript. A refusal is told at the top in words (`refusals` by code,
 * `unknown` for the rest; `{place}` in a sentence is the refusal's own `place`) with the reference of an incident, each field tells its own problem (`problems`), focus goes to the first, and nothing typed is lost.
 */
export function ActionForm({
  action,
  refusals,
  problems,
  quiet = [],
  shown,
  className,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  problems: Readonly<Record<string, string>>;
  /** A refusal the page itself was opened with (?refused=code). */
  shown?: string | undefined;
  /** Codes that are no error and say nothing. */
  quiet?: readonly string[];
  className?: string;
  children: ReactNode;
}) {
  const [state, submit, pending] = useActionState(reached(action), untouched);
  const form = useRef<HTMLFormElement>(null);
  const code = state === untouched ? shown : state.refusal?.code;
  const told = code && !quiet.includes(code) ? code : null;
  const words = useErrorWords();
  const sentence = (told === unreached && words?.unreached) || (told && refusals[told]) || refusals.unknown;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same refusal a second time is told a second time
  useEffect(() => {
    if (!told) return;
    const seek = (what: string) => form.current?.querySelector<HTMLElement>(what);
    const first = seek("[aria-invalid=true]") ?? seek("[data-refusal]");
    first?.scrollIntoView({ block: "center" });
    first?.focus();
  }, [told, state]);

  return (
    <form ref={form} action={submit} noValidate className={className} aria-busy={pending}>
      {told && (
        <div tabIndex={-1} data-refusal className="col-span-full mb-2">
          <Notice tone="error" title={worded(sentence, state.refusal)}>
            <Reference refusal={state.refusal} />
          </Notice>
        </div>
      )}
      <FormContext value={{ state, pending, problems }}>{children}</FormContext>
    </form>
  );
}

/** What a refusal says besides its code, in the places that its sentence leaves for it. */
function worded(sentence: string, refusal: FormState["refusal"]): string {
  const said = Object.entries(refusal ?? {});
  return said.reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), sentence);
}

function Reference({ refusal }: { refusal: FormState["refusal"] }) {
  const words = useErrorWords();
  const reference = refusal && "reference" in refusal ? refusal.reference : null;
  if (!words || typeof reference !== "string") return null;
  return <p className="figures mt-1 text-sm text-muted">{words.reference.replace("{reference}", reference)}</p>;
}

/** A text field of an ActionForm: keeps what was typed and tells what is wrong with it. */
export function ActionField({
  name,
  id = name,
  label,
  hint,
  optional,
  value = "",
  className,
  ...control
}: {
  name: string;
  /** Where another form of the page has a field of this name. */
  id?: string;
  label: string;
  hint?: string;
  optional?: string;
  value?: string;
  className?: string;
} & Pick<
  React.ComponentProps<"input">,
  "type" | "autoComplete" | "autoFocus" | "inputMode" | "maxLength" | "placeholder" | "required"
>) {
  const { state, problems } = useForm();
  const problem = state.fields[name];
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      optional={optional}
      error={problem ? (problems[`${name}.${problem}`] ?? problems[name] ?? problems[problem] ?? problem) : null}
      {...(className && { className })}
    >
      {(tied) => (
        <Input
          {...tied}
          {...control}
          name={name}
          defaultValue={state.values[name] ?? value}
          key={state.values[name] ?? value}
        />
      )}
    </Field>
  );
}
