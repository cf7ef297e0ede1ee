-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

CREATE TABLE case_events (
    id          TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    occurred_on TEXT,
    until       TEXT,
    note        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_events_case_id ON case_events (case_id);

CREATE TABLE calculations (
    id          TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position    INTEGER NOT NULL,
    claim_id    TEXT,
    calculator  TEXT NOT NULL,
    inputs      TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    computed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX calculations_case_id ON calculations (case_id);

CREATE TABLE sheet_answers (
    id      TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    sheet   TEXT NOT NULL,
    answers TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sheet_answers_case_id ON sheet_answers (case_id, sheet);

-- What an office keeps itself beside the law data compiled into the program.
CREATE TABLE parameters (
    id        TEXT PRIMARY KEY,
    parameter TEXT NOT NULL,
    region    TEXT NOT NULL,
    from_day  TEXT,
    until     TEXT,
    amount    INTEGER NOT NULL,
    verified  INTEGER NOT NULL,
    source    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_years (
    id      TEXT PRIMARY KEY,
    year    INTEGER NOT NULL UNIQUE,
    notice  TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE local_holidays (
    id   TEXT PRIMARY KEY,
    day  TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Sheets hold long texts, so they keep a rowid.
CREATE TABLE question_sheets (
    id      TEXT PRIMARY KEY NOT NULL,
    sheet   TEXT NOT NULL UNIQUE,
    title   TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE law_texts (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    law       TEXT NOT NULL,
    from_day  TEXT,
    file_name TEXT NOT NULL,
    file_key  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
