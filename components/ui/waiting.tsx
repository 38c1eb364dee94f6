"use client";

import { useFormStatus } from "react-dom";

/** Inside a form of plain buttons: while it is on its way, what stands under `.steps-back` steps back. */
export function Waiting() {
  return useFormStatus().pending ? <i data-waiting hidden /> : null;
}
