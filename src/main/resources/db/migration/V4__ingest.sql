-- Imports: their runs, what they found wrong, and what coordinators taught the column mapping. H2 and PostgreSQL.
create table import_run (
    id             uuid primary key,
    folder         varchar(1024) not null,
    demo           boolean not null default false,
    mapping        text not null,
    dataset_id     uuid references dataset (id),
    state          varchar(16) not null,
    -- 1 while the run is running, else null: the database itself allows one import at a time
    slot           integer unique,
    phase          varchar(16) not null,
    done           integer not null default 0,
    total          integer not null default 0,
    added          integer not null default 0,
    known          integer not null default 0,
    left_out       integer not null default 0,
    cancel_asked   boolean not null default false,
    started_by     varchar(200) not null,
    started_at     timestamp(6) with time zone not null,
    seen_alive_at  timestamp(6) with time zone not null,
    ended_at       timestamp(6) with time zone
);
create index import_run_by_start on import_run (started_at);

create table import_problem (
    run_id     uuid not null references import_run (id),
    ordinal    integer not null,
    kind       varchar(32) not null,
    severity   varchar(16) not null,
    file       varchar(1024) not null,
    cell       varchar(16) not null,
    arguments  text not null,
    primary key (run_id, ordinal)
);

-- What a heading means, as confirmed on the mapping screen; a null field leaves the column as it is.
create table column_alias (
    heading      varchar(400) primary key,
    field        varchar(32),
    chosen_at    timestamp(6) with time zone not null
);
