-- A client's company is kept by the partner whose client it is, for invoices that the client pays.
alter table company add column client uuid references client_account;
create index company_of_client on company (client, created_at, id);

-- Money on an invoice that is not paid in full has a balance of its own.
-- not by "in" or "or": see V3
alter table ledger_account drop constraint ledger_balance_kept;
alter table ledger_account add constraint ledger_balance_kept check (
    (nullif(nullif(nullif(kind, 'WALLET'), 'BONUS'), 'INVOICE') is null) = (balance_minor is not null)
);

-- An invoice for an order, or for money to come to the payer's wallet. What it says is its document's.
-- payer_tax_number: as printed, by which the payer is known when the money comes, whatever was edited since
-- valid_until: the last day, in the seller's zone
create table invoice (
    id uuid primary key,
    version bigint not null,
    partner uuid not null references partner,
    seller uuid not null references seller,
    document uuid not null unique references issued_document,
    numbering_year int not null,
    place bigint not null,
    invoice_number varchar(60) not null,
    order_id uuid references line_order,
    payer_kind varchar(30) not null,
    payer_id uuid not null references company,
    payer_tax_number varchar(400) not null,
    sum_minor bigint not null check (sum_minor > 0),
    received_minor bigint not null check (received_minor >= 0),
    currency varchar(3) not null,
    state varchar(20) not null,
    valid_until date not null,
    issued_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null,
    constraint invoice_place_once unique (seller, numbering_year, place)
);
create index invoice_of_partner on invoice (partner, issued_at desc, id);
create index invoice_of_order on invoice (order_id);
create index invoice_of_payer on invoice (payer_tax_number, state);

-- What one sum of money that reached the bank came to.
-- invoice: what it came for; null where it went to a wallet by itself
-- company: whose wallet took what the invoice did not
-- wallet_minor: went to the wallet; what is left is on the invoice, or paid the order with it
create table received_money (
    id uuid primary key,
    version bigint not null,
    invoice uuid references invoice,
    company uuid not null references company,
    seller uuid not null references seller,
    evidence_key varchar(120) not null unique,
    input_hash varchar(64) not null,
    sum_minor bigint not null check (sum_minor > 0),
    wallet_minor bigint not null check (wallet_minor >= 0),
    currency varchar(3) not null,
    became varchar(30) not null,
    transaction_id uuid not null references ledger_transaction,
    received_at timestamp(6) with time zone not null,
    taken_back_at timestamp(6) with time zone
);
create index received_money_of_invoice on received_money (invoice, received_at);
