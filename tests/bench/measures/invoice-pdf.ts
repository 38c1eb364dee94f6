import { facturXPdf } from "#lib/facturx/pdf";
import { shapes } from "#tests/lib/facturx/shapes";
import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";

/** One invoice as PDF/A-3 with its XML: of a few lines, and of a hundred and fifty on nine pages. The first is warm-up. */
export const invoicePdf: Measure = {
  name: "invoice.pdf",
  async run(_, say) {
    const few = await timed(() => facturXPdf(shapes["four rates and delivery at each"]));
    say(delayLine("invoice.pdf", few, `four lines; goal ≤ 300 ms; ${few.each}`));
    const many = await timed(() => facturXPdf(shapes["a hundred and fifty lines"]));
    say(delayLine("invoice.pdf.long", many, `150 lines; ${many.each}`));
  },
};

/** Twenty in turn; the processor time is told apart, for the machine may have other work. */
async function timed(write: () => Promise<Uint8Array>) {
  await write();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let turn = 0; turn < 20; turn++) {
    const began = performance.now();
    await write();
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  const each = `${((user + system) / 20_000).toFixed(0)} ms of processor each`;
  return { times, seconds: times.reduce((sum, ms) => sum + ms, 0) / 1000, wrong: 0, each };
}
