import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ParkedJob } from "#lib/platform/parked-jobs";

/** Work that failed too often and waits for a person. */
export function ParkedJobs({ jobs, locale }: { jobs: readonly ParkedJob[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="mx-5 mb-4 rounded-card p-4 ring-1 ring-vermilion ring-inset" aria-labelledby="parked">
      <h2 id="parked" className="text-base">
        {t("admin.audit.parked")}
      </h2>
      <p className="text-muted">{t("admin.audit.parkedText")}</p>
      <ul className="figures mt-2 space-y-1 text-[13px]">
        {jobs.map((job) => (
          <li key={job.id}>
            {job.fact}, {job.step}: <span className="text-vermilion">{job.error}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
