import { notFound } from "next/navigation";

/** Any other address of the shop: "not found" inside the shop's own frame, with its menu and its search. */
export default function Unknown(): never {
  notFound();
}
