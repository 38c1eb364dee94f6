import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Insight } from "./form-view.tsx";

const pause = 350;

/** What the draft does, asked anew shortly after each change of the form; the latest answer alone is shown. */
export function useLiveInsight(form: RefObject<HTMLFormElement | null>, given: Insight) {
  const [live, setLive] = useState<Readonly<{ given: Insight; told: Insight }> | null>(null);
  const [busy, setBusy] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);

  const look = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(async () => {
      if (!form.current) return;
      asked.current += 1;
      const own = asked.current;
      setBusy(true);
      const answer = await fetch("/admin/promotions/look", { method: "POST", body: new FormData(form.current) }).catch(
        () => null,
      );
      const told: Insight | null = answer?.ok ? await answer.json() : null;
      if (own !== asked.current) return;
      setBusy(false);
      if (told) setLive({ given, told });
    }, pause);
  }, [form, given]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  return { insight: live?.given === given ? live.told : given, busy, look };
}
