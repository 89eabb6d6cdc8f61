-- The audit trail: appended only, each row chained to the one before it by SHA-256. Runs on H2 and on PostgreSQL.
create table audit_entry (
    seq           bigint primary key,
    acted_at      timestamp(6) with time zone not null,
    actor         varchar(320) not null,
    roles         varchar(200) not null,
    action        varchar(64) not null,
    object        varchar(400) not null,
    outcome       varchar(16) not null,
    reason        text not null,
    details       text not null,
    content_hash  varchar(64) not null,
    prev_hash     varchar(64) not null,
    hash          varchar(64) not null
);
create index audit_entry_by_time on audit_entry (acted_at);
create index audit_entry_by_object on audit_entry (object);
create index audit_entry_by_actor on audit_entry (actor);

-- One row: where the chain ends. Whoever appends locks it first, so that the chain has one end only.
create table audit_head (
    id    integer primary key check (id = 1),
    seq   bigint not null,
    hash  varchar(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
