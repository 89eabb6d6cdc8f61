-- Passkeys: public keys, which open nothing by themselves. Runs on H2 and on PostgreSQL.
-- A removed one leaves no row; the audit trail names it.
create table passkey (
    id               uuid primary key,
    account_id       uuid not null references account (id),
    name             varchar(80) not null,
    relying_party    varchar(253) not null,
    credential       varchar(1364) not null,
    public_key       varchar(4000) not null,
    sign_count       bigint not null,
    backup_eligible  boolean not null,
    backed_up        boolean not null,
    transports       varchar(200) not null,
    created_at       timestamp(6) with time zone not null,
    last_used_at     timestamp(6) with time zone,
    version          bigint not null,
    constraint passkey_credential_once unique (credential),
    constraint passkey_counts_up check (sign_count >= 0)
);
create index passkey_of_account on passkey (account_id);

alter table account add column passkey_at_sign_in boolean default false not null;
