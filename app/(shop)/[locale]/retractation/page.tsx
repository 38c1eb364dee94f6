import { LegalView, legalMetadata } from "../legal/legal-view.tsx";

type Props = PageProps<"/[locale]/retractation">;

const slug = "retractation";

export const generateMetadata = async ({ params }: Props) => legalMetadata({ ...(await params), slug });

/** The withdrawal has an address that never changes: the law wants it within reach of every page (L9). */
export default async function Withdrawal({ params }: Props) {
  return <LegalView locale={(await params).locale} slug={slug} path={slug} />;
}
