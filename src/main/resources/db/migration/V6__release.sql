-- Exports of verified labels: numbered and never changed. The files are in the data folder under exports/<number>.
create table release_export (
    number             integer primary key,
    dataset_id         uuid not null references dataset (id),
    dataset_name       varchar(200) not null,
    demo               boolean not null,
    created_at         timestamp(6) with time zone not null,
    created_by         varchar(320) not null,
    registry_values    boolean not null,
    studies            integer not null,
    single_read        integer not null,
    agreed             integer not null,
    disagreed          integer not null,
    readings           integer not null,
    audit_seq          bigint not null,
    audit_hash         varchar(64) not null
);

create table release_export_file (
    number  integer not null references release_export (number),
    name    varchar(100) not null,
    bytes   bigint not null,
    sha256  varchar(64) not null,
    primary key (number, name)
);
