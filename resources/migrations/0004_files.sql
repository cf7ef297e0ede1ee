-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Files that a case holds beside its issued papers: evidence, scans of signed papers, other material.
-- The evidence may go from the list while its file stays, so it is named without a reference.
CREATE TABLE case_files (
    id            TEXT PRIMARY KEY NOT NULL,
    case_id       TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position      INTEGER NOT NULL,
    section       TEXT NOT NULL,
    evidence_id   TEXT,
    document_id   TEXT REFERENCES documents (id) ON DELETE RESTRICT,
    name          TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    pages         INTEGER NOT NULL,
    size          INTEGER NOT NULL,
    file_key      TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    added_at      TEXT,
    added_by      TEXT NOT NULL,
    note          TEXT NOT NULL,
    removed_at    TEXT,
    removed_by    TEXT NOT NULL,
    remove_reason TEXT NOT NULL
) STRICT;
CREATE INDEX case_files_case_id ON case_files (case_id);
CREATE INDEX case_files_document_id ON case_files (document_id);

-- The list that an office checks its files by, in the place of the built-in one; at most one row.
CREATE TABLE dossier_lists (
    id      TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL
) STRICT;
