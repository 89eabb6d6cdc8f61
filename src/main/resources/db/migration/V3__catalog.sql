-- What exists: dataset, studies, series, slices. Runs on H2 and on PostgreSQL.
create table dataset (
    id          uuid primary key,
    name        varchar(200) not null,
    root        varchar(1024) not null unique,
    demo        boolean not null default false,
    prefix      varchar(8) not null unique,
    created_at  timestamp(6) with time zone not null
);

-- What the dataset's own README says of itself, to be held against what was found.
create table dataset_claim (
    dataset_id  uuid not null references dataset (id),
    claim       varchar(24) not null,
    declared    integer not null,
    primary key (dataset_id, claim)
);

create table study (
    id            uuid primary key,
    dataset_id    uuid not null references dataset (id),
    uid           varchar(64) not null,
    code          varchar(16) not null,
    registry_row  integer,
    patient       varchar(64),
    age           integer,
    sex           varchar(1),
    manufacturer  varchar(64) not null default '',
    kernel        varchar(64) not null default '',
    series_count  integer not null default 0,
    slice_count   integer not null default 0,
    created_at    timestamp(6) with time zone not null,
    constraint study_uid_once unique (dataset_id, uid),
    constraint study_code_once unique (code)
);

-- Every registry cell of the study, raw as it stood: technical fields, age, sex and the columns nobody mapped.
create table registry_cell (
    study_id  uuid not null references study (id),
    ordinal   integer not null,
    heading   varchar(400) not null,
    field     varchar(32),
    raw       varchar(32767) not null,
    cell      varchar(16) not null,
    primary key (study_id, ordinal)
);

create table study_label (
    study_id    uuid not null references study (id),
    label_code  varchar(32) not null,
    state       varchar(16) not null,
    raw         varchar(400) not null,
    cell        varchar(16) not null,
    primary key (study_id, label_code)
);

create table report_part (
    study_id  uuid not null references study (id),
    ordinal   integer not null,
    heading   varchar(400) not null,
    language  varchar(2) not null,
    body      text not null,
    sha256    varchar(64) not null,
    primary key (study_id, ordinal)
);

create table series (
    id            uuid primary key,
    study_id      uuid not null references study (id),
    uid           varchar(64) not null,
    number        integer,
    description   varchar(200) not null default '',
    modality      varchar(16) not null default '',
    kind          varchar(16) not null,
    manufacturer  varchar(64) not null default '',
    kernel        varchar(64) not null default '',
    thickness     double precision,
    kvp           double precision,
    tube_current  double precision,
    slice_count   integer not null,
    constraint series_uid_once unique (study_id, uid)
);

-- One row per file. The path is relative to the dataset's root; the reason says why a file cannot be shown.
create table slice (
    series_id   uuid not null references series (id),
    ordinal     integer not null,
    sop_uid     varchar(64) not null,
    path        varchar(600) not null,
    unreadable  varchar(400),
    primary key (series_id, ordinal)
);
create index study_by_dataset on study (dataset_id, code);
create index study_label_by_value on study_label (label_code, state);
create index series_by_study on series (study_id);
