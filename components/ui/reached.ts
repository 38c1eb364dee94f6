import { type FormState, typedValues } from "#lib/kernel/form-state";

type Action<S> = (before: S, form: FormData) => Promise<S>;

/** The refusal of a form whose line dropped on the way, there or back. */
export const unreached = "unreached";

/**
 * An action whose line may drop: that is told like any refusal, and what was typed stays, where the page would fail. On the
 * server it is the action itself, which a browser without script sends its form to.
 */
export function reached<S extends FormState>(action: Action<S>): Action<S> {
  if (typeof window === "undefined") return action;
  return async (before, form) => {
    try {
      return await action(before, form);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { ...before, done: false, refusal: { code: unreached }, fields: {}, values: typedValues(form) };
    }
  };
}
