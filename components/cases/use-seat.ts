import { useEffect, useRef, useState } from "react";

type Other = Readonly<{ name: string; types: boolean }>;

const everySeconds = 12;

/**
 * Says that somebody sits at this case, keeps what they have typed, and hears who else does. A text that nobody has touched
 * yet is not theirs and is not kept.
 */
export function useSeat(caseId: string, text: string, untouched: boolean): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const typed = useRef<string | null>(null);
  const kept = useRef<string | null>(null);
  useEffect(() => {
    typed.current = untouched ? null : text;
  }, [text, untouched]);

  useEffect(() => {
    const sit = async () => {
      const draft = typed.current;
      const isNew = draft !== null && draft !== kept.current && !(kept.current === null && draft === "");
      const answer = await fetch("/admin/desk/seat", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ caseId, ...(isNew && { draft }) }),
        keepalive: true,
      }).catch(() => null);
      if (!answer?.ok) return;
      if (isNew) kept.current = draft;
      setOthers(await answer.json());
    };
    const soon = setTimeout(sit, 300);
    const again = setInterval(sit, everySeconds * 1000);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      if (typed.current !== null && typed.current !== kept.current) void sit();
    };
  }, [caseId]);
  return others;
}
