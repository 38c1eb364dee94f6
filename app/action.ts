import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { Actor } from "#lib/kernel/actor";
import { type AnsweredState, type FormState, typedValues } from "#lib/kernel/form-state";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { log } from "#lib/platform/log";
import { currentActor } from "./actor.ts";
import { isFromOurPages } from "./caller.ts";
import { type Fields, fieldProblems, fieldsOf } from "./form-fields.ts";

type Command<T, R extends Refusal> = (actor: Actor, raw: unknown, at?: Circumstance) => Promise<Result<T, R>>;
type Outcome<T, R extends Refusal> = Result<T, R | { code: "cross_site" }>;

type Options<T> = Readonly<{
  /** Makes the command's input from the form's fields, when they are not it already: numbers, cookies, nesting. */
  read?: (fields: Fields) => unknown;
  /** After the command succeeded: set a cookie, and return the path to go to, if any. */
  // biome-ignore lint/suspicious/noConfusingVoidType: what comes after a command may return nothing at all
  after?: (value: T, fields: Fields) => string | void | Promise<string | void>;
}>;

/*
 * The only functions a "use server" file exports are made here, so that no action can forget whose page it came from,
 * who asks, or to go through a command.
 *
 *   "use server";                                        // app/(admin)/admin/orders/actions.ts
 *   export const noteAction = formAction(noteOrder, { after: (order) => `/admin/orders/${order.number}` });
 *   export const removeLineAction = buttonAction(removeLine, { read: async ({ lineId }) => ({ lineId, ...(await cart()) }) });
 *
 *   const [state, submit] = useActionState(noteAction, untouched);   // a client component; "untouched" is the kernel's
 *   <form action={submit}> <textarea name="text" defaultValue={state.values.text} aria-invalid={!!state.fields.text} />
 *
 * Field names are the command's input keys. An empty field counts as not filled in; a name that ends in [] is a list.
 */

/**
 * For useActionState, with or without JavaScript: a refusal comes back with everything that was typed. So does a bug, as
 * "internal_error", with the reference under which it is in the logs.
 */
export const formAction =
  <T, R extends Refusal>(command: Command<T, R>, options: Options<T> = {}) =>
  async (_before: FormState, form: FormData): Promise<FormState> => {
    const fields = fieldsOf(form);
    const result = await heard(async () => call(command, options.read ? await options.read(fields) : fields));
    if (!result.ok) {
      refresh();
      return refused(result.refusal, form);
    }
    await finish(result.value, fields, options);
    return accepted;
  };

/** The same for a form beside which the command's answer is shown: it comes back as `answer`. */
export const answerAction =
  <T, R extends Refusal>(command: Command<T, R>, { read }: Pick<Options<T>, "read"> = {}) =>
  async (_before: AnsweredState<T>, form: FormData): Promise<AnsweredState<T>> => {
    const fields = fieldsOf(form);
    const result = await heard(async () => call(command, read ? await read(fields) : fields));
    refresh();
    return result.ok ? { ...accepted, answer: result.value } : { ...refused(result.refusal, form), answer: null };
  };

const accepted: FormState = { done: true, refusal: null, fields: {}, values: {} };
const refused = (refusal: Refusal, form: FormData): FormState => ({
  done: false,
  refusal,
  fields: fieldProblems(refusal),
  values: typedValues(form),
});

/** For a form that is only a button: a refusal goes back to the page as ?refused=code, until a button succeeds. */
export const buttonAction =
  <T, R extends Refusal>(command: Command<T, R>, options: Options<T> = {}) =>
  async (form: FormData): Promise<void> => {
    const fields = fieldsOf(form);
    const result = await call(command, options.read ? await options.read(fields) : fields);
    const page = await pageItStoodOn();
    if (!result.ok) {
      page.searchParams.set("refused", result.refusal.code);
      redirect(pathOf(page));
    }
    await finish(result.value, fields, options);
    if (!page.searchParams.has("refused")) return;
    page.searchParams.delete("refused");
    redirect(pathOf(page));
  };

async function heard<T, R extends Refusal>(answer: () => Promise<Outcome<T, R>>) {
  try {
    return await answer();
  } catch (error) {
    unstable_rethrow(error);
    const reference = (await headers()).get("x-request-id") ?? undefined;
    log.error({ err: error, requestId: reference }, "a form failed");
    return refuse({ code: "internal_error", reference });
  }
}

async function call<T, R extends Refusal>(command: Command<T, R>, input: unknown): Promise<Outcome<T, R>> {
  const asked = await headers();
  if (!isFromOurPages(asked)) return refuse({ code: "cross_site" });
  const requestId = asked.get("x-request-id");
  return command(await currentActor(), input, requestId ? { requestId } : {});
}

async function finish<T>(value: T, fields: Fields, { after }: Options<T>): Promise<void> {
  const next = await after?.(value, fields);
  if (next) redirect(next);
  refresh();
}

async function pageItStoodOn(): Promise<URL> {
  const referer = (await headers()).get("referer");
  return new URL(referer && URL.canParse(referer) ? referer : "http://shop/");
}

const pathOf = ({ pathname, search }: URL): string => pathname.replace(/^\/+/, "/") + search;
