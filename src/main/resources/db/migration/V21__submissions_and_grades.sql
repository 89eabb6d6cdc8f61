-- Where changes of readings came from, how sure a reader is, and the keys of browsers' journals. H2 and PostgreSQL.

-- Append-only: one row per change, whichever table it was written to. The key makes a repeat impossible; `slot` is what
-- the change replaces, such as `verdict:ich`; the newest row of a slot tells who wrote what stands there.
create table submission (
    submit_id   uuid primary key,
    serial      bigint generated always as identity,
    reading_id  uuid not null references reading (id),
    slot        varchar(48) not null,
    given_at    timestamp(6) with time zone not null,
    window_id   uuid,
    device      varchar(80) not null
);
create index submission_by_slot on submission (reading_id, slot, serial);
insert into submission (submit_id, reading_id, slot, given_at, device)
    select submit_id, reading_id, 'verdict:' || label_code, given_at, '' from verdict_entry
    union all select submit_id, reading_id, 'comment:' || label_code, given_at, '' from comment_entry
    union all select submit_id, reading_id, 'mark', given_at, '' from mark_entry
    union all select submit_id, reading_id, 'quote', given_at, '' from quote_entry;

-- Append-only: how sure the reader is of a label, or how good the study's images are (then the label is empty). An
-- empty grade takes it back.
create table grade_entry (
    id          bigint generated always as identity primary key,
    reading_id  uuid not null references reading (id),
    phase       varchar(16) not null,
    kind        varchar(16) not null,
    label_code  varchar(32) not null,
    grade       varchar(16) not null,
    given_at    timestamp(6) with time zone not null,
    submit_id   uuid not null unique
);
create index grade_entry_by_reading on grade_entry (reading_id, id);

-- What a browser locks its journal with; told to nobody but the signed-in account.
create table journal_key (
    account_id  uuid primary key,
    secret      varchar(64) not null,
    drawn_at    timestamp(6) with time zone not null
);
