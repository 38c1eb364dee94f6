import { MissingPage } from "../missing-page";

/** Any other address of the shop: "not found" inside the shop's own frame, with its menu and its search. */
export default async function Unknown({ params }: PageProps<"/[locale]/[...rest]">) {
  return <MissingPage locale={(await params).locale} />;
}
