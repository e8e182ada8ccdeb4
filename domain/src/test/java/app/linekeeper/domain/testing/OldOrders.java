package app.linekeeper.domain.testing;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders of one partner in the tables as they were at script 16.1. */
public final class OldOrders {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");

    private final Migrations database;
    private final UUID partner = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID seller = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();

    public OldOrders(Migrations database) {
        this.database = database;
        UUID person = UUID.randomUUID();
        database.add("partner", partner, 0, "North", "RUSSIA", "RUB", "GOLDEN", null, "ACTIVE", AT);
        database.add("person", person, 0, 1001, "Anna", "RU", "Europe/Moscow", member, true, AT);
        database.add("member", member, 0, person, "OWNER", partner, null, AT, null);
        database.add(
                "client_account", client, 0, partner, "Daisy", null, null, "daisy", "RUB", "Europe/Moscow", AT, AT);
        database.add(
                "seller (id, version, region, currency, legal_name, tax_number, address, signatory_position,"
                        + " signatory_name, document_prefix)",
                seller,
                0,
                "RUSSIA",
                "RUB",
                "Lines",
                "1",
                "Street",
                "Director",
                "A.",
                "");
        database.add(
                "company (id, version, owner, form, kind, currency, name, requisites, complete, created_at)",
                company,
                0,
                partner,
                "RUSSIAN",
                "LEGAL_ENTITY",
                "RUB",
                "North",
                "",
                false,
                AT);
    }

    public UUID partner() {
        return partner;
    }

    public UUID company() {
        return company;
    }

    public UUID member() {
        return member;
    }

    /** One that waits to be paid. */
    public UUID placed() {
        UUID id = UUID.randomUUID();
        order(id, "PLACED", null, null);
        return id;
    }

    /** One that was paid, with its payment and its transaction; {@code null} means with bonuses. */
    public UUID paid(@Nullable UUID payer) {
        UUID id = UUID.randomUUID();
        order(id, "PAID", AT, payer);
        database.add(
                "payment (id, version, order_id, basis, payer, amount_minor, balance_minor, currency, paid_by, paid_at,"
                        + " idempotency_key, input_hash)",
                UUID.randomUUID(),
                0,
                id,
                payer == null ? "BONUSES" : "PARTNER_PAYS",
                payer,
                1,
                0,
                "RUB",
                member,
                AT,
                "pay " + id,
                "hash");
        database.add(
                "ledger_transaction (id, kind, idempotency_key, input_hash, order_id, created_at)",
                UUID.randomUUID(),
                payer == null ? "BONUS_PAYMENT" : "WALLET_PAYMENT",
                "order-payment:" + id,
                "hash",
                id,
                AT);
        return id;
    }

    private void order(UUID id, String state, @Nullable OffsetDateTime paidAt, @Nullable UUID payer) {
        database.add(
                "line_order (id, version, order_number, partner, client, seller, placed_by, currency, state, placed_at,"
                        + " quoted_until, net_minor, after_term_minor, idempotency_key, input_hash, activation,"
                        + " paid_at, payer)",
                id,
                0,
                id.toString().substring(0, 18),
                partner,
                client,
                seller,
                member,
                "RUB",
                state,
                AT,
                AT,
                1,
                1,
                id.toString(),
                "hash",
                "NOT_DUE",
                paidAt,
                payer);
    }
}
