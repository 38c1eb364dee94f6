CREATE TYPE "import_state" AS ENUM ('uploading', 'uploaded', 'judging', 'judged', 'running', 'done', 'failed', 'undoing', 'undone');

ALTER TABLE "import_run"
  ADD COLUMN "state" "import_state" NOT NULL DEFAULT 'done',
  ADD COLUMN "author_id" UUID,
  ADD COLUMN "author_name" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "settings" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "records" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "share" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "prices" JSONB,
  ADD COLUMN "price_batch_id" UUID,
  ADD COLUMN "redirects" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "failure" TEXT;
CREATE INDEX "import_run_started_at_idx" ON "import_run"("started_at" DESC);

CREATE TABLE "import_file" (
  "run_id" UUID NOT NULL REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "bytes" BIGINT NOT NULL DEFAULT 0,
  "digest" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "import_file_pkey" PRIMARY KEY ("run_id", "position")
);
CREATE INDEX "import_file_digest_idx" ON "import_file"("digest");

CREATE TABLE "import_piece" (
  "run_id" UUID NOT NULL,
  "file" INTEGER NOT NULL,
  "position" INTEGER NOT NULL,
  "bytes" BYTEA NOT NULL,
  CONSTRAINT "import_piece_pkey" PRIMARY KEY ("run_id", "file", "position"),
  CONSTRAINT "import_piece_run_id_file_fkey" FOREIGN KEY ("run_id", "file")
    REFERENCES "import_file"("run_id", "position") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "import_change" (
  "run_id" UUID NOT NULL REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "line" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "product_id" UUID NOT NULL,
  "external_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "before" JSONB,
  "after" JSONB,
  "version" INTEGER,
  "old_paths" JSONB,
  "undone" TEXT,
  CONSTRAINT "import_change_pkey" PRIMARY KEY ("run_id", "line")
);
CREATE INDEX "import_change_product_id_idx" ON "import_change"("product_id");

CREATE TABLE "import_mapping" (
  "name" TEXT NOT NULL,
  "settings" JSONB NOT NULL,
  "saved_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("name")
);
