-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Where a paper is signed and sealed, as it was laid out; papers of before have none.
CREATE TABLE paper_places (
    id          TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    places      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX paper_places_document_id ON paper_places (document_id);
CREATE INDEX paper_places_case_id ON paper_places (case_id);

CREATE TABLE office_seals (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    file_key TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    width_mm INTEGER NOT NULL,
    users    TEXT NOT NULL,
    roles    TEXT NOT NULL,
    active   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures (
    id            TEXT PRIMARY KEY,
    document_id   TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    case_id       TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    role          TEXT NOT NULL,
    signer        TEXT NOT NULL,
    party_id      TEXT REFERENCES parties (id) ON DELETE RESTRICT,
    agent_id      TEXT REFERENCES agents (id) ON DELETE RESTRICT,
    seal_id       TEXT REFERENCES office_seals (id) ON DELETE RESTRICT,
    manner        TEXT NOT NULL,
    file_key      TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    signed_sha256 TEXT NOT NULL,
    signed_at     TEXT,
    witnessed_by  TEXT NOT NULL,
    note          TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signatures_document_id ON signatures (document_id);
CREATE INDEX signatures_case_id ON signatures (case_id);
CREATE INDEX signatures_party_id ON signatures (party_id);
CREATE INDEX signatures_agent_id ON signatures (agent_id);
CREATE INDEX signatures_seal_id ON signatures (seal_id);

CREATE TABLE signing_steps (
    id          TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    step        TEXT NOT NULL,
    person      TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at          TEXT,
    note        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signing_steps_document_id ON signing_steps (document_id);
CREATE INDEX signing_steps_case_id ON signing_steps (case_id);

-- The paper with what was signed on it: made from the issued file, which stays as it is.
CREATE TABLE signed_copies (
    id              TEXT PRIMARY KEY,
    document_id     TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    case_id         TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    file_key        TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    signatures      TEXT NOT NULL,
    pages           INTEGER NOT NULL,
    made_at         TEXT,
    made_by         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_copies_document_id ON signed_copies (document_id);
CREATE INDEX signed_copies_case_id ON signed_copies (case_id);
