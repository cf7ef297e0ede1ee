-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.2.0

-- Who of the office may look into a case; no row: everybody who may see cases. An older program
-- would show confidential cases to all, so it is kept out.
CREATE TABLE case_access (
    id      TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    level   TEXT NOT NULL,
    users   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX case_access_case_id ON case_access (case_id);

CREATE TABLE password_states (
    id        TEXT PRIMARY KEY,
    user_id   TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    temporary INTEGER NOT NULL,
    set_at    TEXT,
    set_by    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX password_states_user_id ON password_states (user_id);

CREATE TABLE retention_rules (
    id    TEXT PRIMARY KEY,
    years INTEGER NOT NULL,
    basis TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_reviews (
    id          TEXT PRIMARY KEY,
    case_id     TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    reviewed_on TEXT,
    decision    TEXT NOT NULL,
    until       TEXT,
    note        TEXT NOT NULL,
    reviewed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_reviews_case_id ON retention_reviews (case_id);
