import { ByLanguage } from "#components/shells/by-language";
import { NotFoundView } from "#components/shells/not-found-view";

export default function NotFound() {
  return <ByLanguage fr={<NotFoundView locale="fr" />} en={<NotFoundView locale="en" />} />;
}
