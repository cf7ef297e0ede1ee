-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Papers that were issued before have no number of their own, so it stands beside them.
CREATE TABLE document_marks (
    id          TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    number      TEXT NOT NULL UNIQUE,
    code        TEXT NOT NULL,
    replaces_id TEXT REFERENCES documents (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX document_marks_case_id ON document_marks (case_id);
CREATE UNIQUE INDEX document_marks_document_id ON document_marks (document_id);
CREATE INDEX document_marks_replaces_id ON document_marks (replaces_id);

CREATE TABLE document_copies (
    id          TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
    purpose     TEXT NOT NULL,
    party       TEXT NOT NULL,
    manner      TEXT NOT NULL,
    masked      INTEGER NOT NULL,
    given_at    TEXT,
    given_by    TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    code        TEXT NOT NULL,
    note        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_copies_case_id ON document_copies (case_id);
CREATE INDEX document_copies_document_id ON document_copies (document_id);
CREATE INDEX document_copies_sha256 ON document_copies (sha256);

-- A file is looked up by its hash.
CREATE INDEX documents_sha256 ON documents (sha256);
