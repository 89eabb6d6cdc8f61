-- Lexicons that coordinators saved: numbered from 1 and never changed. Number 0 is the one that comes with the software.
create table report_lexicon (
    number         integer primary key,
    saved_at       timestamp(6) with time zone not null,
    saved_by       varchar(320) not null,
    reason         varchar(1000) not null,
    restored_from  integer,
    version        varchar(100) not null,
    body           text not null
);
