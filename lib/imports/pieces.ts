import { database } from "#lib/platform/database";
import type { Reading } from "./reading/reading.ts";
import { readingsOf } from "./reading/records.ts";
import { severalFiles } from "./reading/several-files.ts";

type Kept = Readonly<{ readings: AsyncGenerator<Reading>; done: () => number }>;

/** The records of a run's files, read from the pieces they were kept in; `done` is the share that was read. */
export async function keptRecords(runId: string): Promise<Kept> {
  const files = await database.importFile.findMany({ where: { runId }, orderBy: { position: "asc" } });
  const total = files.reduce((sum, { bytes }) => sum + Number(bytes), 0);
  let read = 0;
  const count = (bytes: number) => {
    read += bytes;
  };
  return {
    readings: severalFiles(files.map(({ position }) => readingsOf(piecesOf(runId, position, count)))),
    done: () => (total === 0 ? 1 : read / total),
  };
}

async function* piecesOf(runId: string, file: number, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const piece = await database.importPiece.findUnique({
      where: { runId_file_position: { runId, file, position } },
      select: { bytes: true },
    });
    if (!piece) return;
    count(piece.bytes.length);
    yield Buffer.from(piece.bytes);
  }
}
