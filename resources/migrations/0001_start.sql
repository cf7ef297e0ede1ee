-- SPDX-FileCopyrightText: 2026 Hezhong contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest reader: 0.1.0

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offices (
    id             TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    profile        TEXT NOT NULL,
    region         TEXT NOT NULL,
    province_abbr  TEXT NOT NULL,
    prefix         TEXT NOT NULL,
    office_abbr    TEXT NOT NULL,
    number_pattern TEXT NOT NULL,
    address        TEXT NOT NULL,
    phone          TEXT NOT NULL,
    contact        TEXT NOT NULL,
    arbitration    TEXT NOT NULL,
    court          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    roles      TEXT NOT NULL,
    active     INTEGER NOT NULL,
    created_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE mediators (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    appointed_on TEXT,
    term_ends    TEXT,
    phone        TEXT NOT NULL,
    active       INTEGER NOT NULL,
    note         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cases, documents and drafts hold long texts, so they keep a rowid.
CREATE TABLE cases (
    id                  TEXT PRIMARY KEY NOT NULL,
    number              TEXT NOT NULL,
    status              TEXT NOT NULL,
    outcome             TEXT NOT NULL,
    source              TEXT NOT NULL,
    received_on         TEXT,
    cause               TEXT NOT NULL,
    facts               TEXT NOT NULL,
    title               TEXT NOT NULL,
    headcount           INTEGER NOT NULL,
    accepted_on         TEXT,
    mediator_id         TEXT REFERENCES mediators (id) ON DELETE RESTRICT,
    mediator_name       TEXT NOT NULL,
    respondent_consents INTEGER NOT NULL,
    extended_to         TEXT,
    refused_on          TEXT,
    refusal_reason      TEXT NOT NULL,
    closed_on           TEXT,
    closing_note        TEXT NOT NULL,
    source_reference    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX cases_number ON cases (number) WHERE number <> '';
CREATE INDEX cases_status ON cases (status);
CREATE INDEX cases_received_on ON cases (received_on);

CREATE TABLE parties (
    id                   TEXT PRIMARY KEY,
    case_id              TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position             INTEGER NOT NULL,
    side                 TEXT NOT NULL,
    kind                 TEXT NOT NULL,
    role                 TEXT NOT NULL,
    name                 TEXT NOT NULL,
    id_number            TEXT NOT NULL,
    sex                  TEXT NOT NULL,
    birth                TEXT,
    ethnicity            TEXT NOT NULL,
    job                  TEXT NOT NULL,
    groups               TEXT NOT NULL,
    credit_code          TEXT NOT NULL,
    legal_representative TEXT NOT NULL,
    legal_title          TEXT NOT NULL,
    contact              TEXT NOT NULL,
    phone                TEXT NOT NULL,
    address              TEXT NOT NULL,
    mailing_address      TEXT NOT NULL,
    electronic_service   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_case_id ON parties (case_id);
CREATE INDEX parties_name ON parties (name);

CREATE TABLE agents (
    id        TEXT PRIMARY KEY,
    case_id   TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    party_id  TEXT REFERENCES parties (id) ON DELETE RESTRICT,
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL,
    workplace TEXT NOT NULL,
    id_number TEXT NOT NULL,
    phone     TEXT NOT NULL,
    authority TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agents_case_id ON agents (case_id);
CREATE INDEX agents_party_id ON agents (party_id);

CREATE TABLE claims (
    id       TEXT PRIMARY KEY,
    case_id  TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    amount   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_case_id ON claims (case_id);

CREATE TABLE evidence (
    id       TEXT PRIMARY KEY,
    case_id  TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    source   TEXT NOT NULL,
    original INTEGER NOT NULL,
    pages    INTEGER NOT NULL,
    note     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_case_id ON evidence (case_id);

CREATE TABLE hearings (
    id       TEXT PRIMARY KEY,
    case_id  TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    ordinal  INTEGER NOT NULL,
    held_on  TEXT,
    starts   TEXT,
    ends     TEXT,
    place    TEXT NOT NULL,
    open     INTEGER NOT NULL,
    present  TEXT NOT NULL,
    recorder TEXT NOT NULL,
    state    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hearings_case_id ON hearings (case_id);

CREATE TABLE hearing_lines (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    hearing_id TEXT NOT NULL REFERENCES hearings (id) ON DELETE RESTRICT,
    position   INTEGER NOT NULL,
    speaker    TEXT NOT NULL,
    text       TEXT NOT NULL,
    private    INTEGER NOT NULL,
    at         TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_lines_case_id ON hearing_lines (case_id);
CREATE INDEX hearing_lines_hearing_id ON hearing_lines (hearing_id);

CREATE TABLE agreements (
    id              TEXT PRIMARY KEY,
    case_id         TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    signed_on       TEXT,
    performance_due TEXT,
    copies          INTEGER NOT NULL,
    state           TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agreements_case_id ON agreements (case_id);

CREATE TABLE clauses (
    id           TEXT PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agreement_id TEXT NOT NULL REFERENCES agreements (id) ON DELETE RESTRICT,
    position     INTEGER NOT NULL,
    text         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clauses_case_id ON clauses (case_id);
CREATE INDEX clauses_agreement_id ON clauses (agreement_id);

CREATE TABLE payments (
    id           TEXT PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agreement_id TEXT NOT NULL REFERENCES agreements (id) ON DELETE RESTRICT,
    position     INTEGER NOT NULL,
    due          TEXT,
    amount       INTEGER NOT NULL,
    payee        TEXT NOT NULL,
    method       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_case_id ON payments (case_id);
CREATE INDEX payments_agreement_id ON payments (agreement_id);

CREATE TABLE signatories (
    id           TEXT PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    agreement_id TEXT NOT NULL REFERENCES agreements (id) ON DELETE RESTRICT,
    party_id     TEXT REFERENCES parties (id) ON DELETE RESTRICT,
    agent_id     TEXT REFERENCES agents (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX signatories_case_id ON signatories (case_id);
CREATE INDEX signatories_agreement_id ON signatories (agreement_id);
CREATE INDEX signatories_party_id ON signatories (party_id);
CREATE INDEX signatories_agent_id ON signatories (agent_id);

CREATE TABLE documents (
    id               TEXT PRIMARY KEY NOT NULL,
    case_id          TEXT NOT NULL REFERENCES cases (id) ON DELETE RESTRICT,
    kind             TEXT NOT NULL,
    title            TEXT NOT NULL,
    serial           INTEGER NOT NULL,
    issued_at        TEXT,
    issued_by        TEXT NOT NULL,
    template_version TEXT NOT NULL,
    filled_values    TEXT NOT NULL,
    file_key         TEXT NOT NULL,
    sha256           TEXT NOT NULL,
    pages            INTEGER NOT NULL,
    voided_at        TEXT,
    void_reason      TEXT NOT NULL
) STRICT;
CREATE INDEX documents_case_id ON documents (case_id);

CREATE TABLE drafts (
    id       TEXT PRIMARY KEY NOT NULL,
    form     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    author   TEXT NOT NULL,
    saved_at TEXT,
    content  TEXT NOT NULL
) STRICT;

-- A number that was once given stays given, so counters are no part of what undo takes back.
CREATE TABLE number_counters (
    name TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An inserted entity has field '' and its values as JSON in `new`, a removed one in `old`.
CREATE TABLE journal (
    seq          INTEGER PRIMARY KEY,
    device       TEXT NOT NULL,
    hlc          INTEGER NOT NULL,
    operation_id TEXT NOT NULL,
    operation    TEXT NOT NULL,
    actor        TEXT NOT NULL,
    case_id      TEXT,
    kind         TEXT NOT NULL,
    entity_id    TEXT NOT NULL,
    field        TEXT NOT NULL,
    old          ANY,
    new          ANY,
    at           TEXT NOT NULL,
    hash         BLOB NOT NULL
) STRICT;
CREATE INDEX journal_case_id ON journal (case_id) WHERE case_id IS NOT NULL;

-- Where the chain ends, so that rows cut off its end are missed.
CREATE TABLE journal_head (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL,
    hlc   INTEGER NOT NULL,
    hash  BLOB NOT NULL
) STRICT;

-- Row numbers follow from entity ids (SearchIndex::slotOf), which spares an index.
CREATE TABLE search_entries (
    rowid     INTEGER PRIMARY KEY,
    entity_id TEXT NOT NULL,
    kind      TEXT NOT NULL,
    case_id   TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
    names, numbers, words, content = '', columnsize = 0, tokenize = 'hezhong'
);
-- A leaf must fit into one page beside the 80 bytes that encryption reserves.
INSERT INTO search_text (search_text, rank) VALUES ('pgsz', 3900);

-- The journal row up to which the index is settled; what comes after it is indexed before the next search.
CREATE TABLE search_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq  INTEGER NOT NULL
) STRICT;
