-- Where sources disagree, as computed; computed anew whenever a source or a rule changes. The id is made from dataset,
-- study, kind, label and subject, so that the same contradiction keeps it. Runs on H2 and on PostgreSQL.
create table contradiction (
    id          uuid primary key,
    dataset_id  uuid not null references dataset (id),
    -- null: concerns the dataset as a whole
    study_id    uuid references study (id),
    kind        varchar(40) not null,
    severity    varchar(16) not null,
    label_code  varchar(32),
    weight      double precision not null,
    state       varchar(16) not null,
    sides       text not null,
    arguments   text not null,
    content     varchar(64) not null
);
create index contradiction_by_study on contradiction (study_id);
create index contradiction_by_kind on contradiction (dataset_id, kind, state);

-- Append-only: what people, or the portal, decided about a contradiction. Outlives the computed row.
create table contradiction_entry (
    id                bigint generated always as identity primary key,
    contradiction_id  uuid not null,
    study_id          uuid,
    state             varchar(16) not null,
    reason            varchar(400) not null,
    content           varchar(64) not null,
    given_by          varchar(200) not null,
    given_at          timestamp(6) with time zone not null
);
create index contradiction_entry_by_contradiction on contradiction_entry (contradiction_id, id);

-- What was computed of each study, from which input.
create table study_check (
    study_id     uuid primary key references study (id),
    dataset_id   uuid not null references dataset (id),
    fingerprint  varchar(64) not null,
    score        double precision not null,
    errors       integer not null,
    warnings     integer not null,
    notes        integer not null,
    checked_at   timestamp(6) with time zone not null
);
create index study_check_by_score on study_check (score, study_id);
create index study_check_by_dataset on study_check (dataset_id);

-- What is odd about the stack of a series: its files are looked at once.
create table stack_remark (
    series_id  uuid primary key references series (id),
    remarks    text not null
);

create table check_run (
    id             uuid primary key,
    dataset_id     uuid not null references dataset (id),
    state          varchar(16) not null,
    -- 1 while the run is running, else null: the database itself allows one at a time
    slot           integer unique,
    rules          varchar(80) not null,
    done           integer not null default 0,
    total          integer not null default 0,
    changed        integer not null default 0,
    cancel_asked   boolean not null default false,
    started_by     varchar(200) not null,
    started_at     timestamp(6) with time zone not null,
    seen_alive_at  timestamp(6) with time zone not null,
    ended_at       timestamp(6) with time zone
);
create index check_run_by_dataset on check_run (dataset_id, started_at);

-- Append-only: sentences of the report that a reader gave as evidence. The newest entry of a quote stands; with
-- `taken_back` it no longer counts.
create table quote_entry (
    id           bigint generated always as identity primary key,
    reading_id   uuid not null references reading (id),
    label_code   varchar(32) not null,
    text_sha256  varchar(64) not null,
    language     varchar(2) not null,
    span_start   integer not null,
    span_end     integer not null,
    body         varchar(2000) not null,
    taken_back   boolean not null,
    given_at     timestamp(6) with time zone not null,
    submit_id    uuid not null unique
);
create index quote_entry_by_reading on quote_entry (reading_id, id);
