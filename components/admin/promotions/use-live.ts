import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Typed, typedOf } from "#lib/promotions/typed";
import type { Insight } from "./form-view.tsx";

const pause = 350;

type Given = Readonly<{ typed: Typed; insight: Insight }>;

/** What stands in the form now and what it does, asked anew shortly after each change; the latest answer alone is shown. */
export function useLive(form: RefObject<HTMLFormElement | null>, { typed, insight }: Given) {
  const [told, setTold] = useState<Readonly<{ given: Insight; insight: Insight }> | null>(null);
  const [now, setNow] = useState<Readonly<{ given: Typed; typed: Typed }> | null>(null);
  const [busy, setBusy] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);

  const look = useCallback(() => {
    if (form.current) setNow({ given: typed, typed: typedOf(new FormData(form.current)) });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => {
      if (!form.current) return;
      asked.current += 1;
      const own = asked.current;
      setBusy(true);
      const body = new FormData(form.current);
      const answer = await fetch("/admin/promotions/look", { method: "POST", body }).catch(() => null);
      const latest: Insight | null = answer?.ok ? await answer.json() : null;
      if (own !== asked.current) return;
      setBusy(false);
      if (latest) setTold({ given: insight, insight: latest });
    }, pause);
  }, [form, typed, insight]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  return {
    insight: told?.given === insight ? told.insight : insight,
    now: now?.given === typed ? now.typed : typed,
    busy,
    look,
  };
}
