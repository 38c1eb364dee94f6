"use client";

import { useParams } from "next/navigation";
import type { ReactNode } from "react";

/** For pages that Next makes without their address (not found): both are made, the one in the page's language shows. */
export function ByLanguage({ fr, en }: { fr: ReactNode; en: ReactNode }) {
  return useParams().locale === "en" ? en : fr;
}
