-- What was found, one row for each obligation of a range of due days, as of the last day written.
CREATE TABLE IF NOT EXISTS "norms_finding" (
  "range" VARCHAR(40) NOT NULL,
  "obligation" VARCHAR(400) NOT NULL,
  "as_of" DATE NOT NULL,
  "verdict" VARCHAR(40) NOT NULL,
  "norm" VARCHAR(40) NOT NULL,
  "organization" VARCHAR(200),
  "person" VARCHAR(200),
  "due" DATE,
  "deadline" DATE,
  "done" NUMERIC(19, 6),
  "reason_zh" VARCHAR NOT NULL,
  "reason_en" VARCHAR NOT NULL,
  PRIMARY KEY ("range", "obligation")
);

-- When a verdict changed; 'gone' if the obligation was no longer owed.
CREATE TABLE IF NOT EXISTS "norms_verdict" (
  "range" VARCHAR(40) NOT NULL,
  "obligation" VARCHAR(400) NOT NULL,
  "as_of" DATE NOT NULL,
  "verdict" VARCHAR(40) NOT NULL,
  PRIMARY KEY ("range", "obligation", "as_of")
);

-- One row, locked by whoever writes.
CREATE TABLE IF NOT EXISTS "norms_writer" (
  "id" INTEGER PRIMARY KEY
);

DELETE FROM "norms_writer";

INSERT INTO "norms_writer" ("id") VALUES (1);
