-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Both hold long texts, so they keep a rowid. Every revision of a template stays; one of a kind is active.
CREATE TABLE paper_templates (
    id           TEXT PRIMARY KEY NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    base_version TEXT NOT NULL,
    base_text    TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    note         TEXT NOT NULL,
    saved_at     TEXT,
    saved_by     TEXT NOT NULL,
    active       INTEGER NOT NULL,
    UNIQUE (kind, revision)
) STRICT;

CREATE TABLE library_clauses (
    id       TEXT PRIMARY KEY NOT NULL,
    built_in TEXT NOT NULL,
    category TEXT NOT NULL,
    title    TEXT NOT NULL,
    text     TEXT NOT NULL,
    hidden   INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX library_clauses_built_in ON library_clauses (built_in);
