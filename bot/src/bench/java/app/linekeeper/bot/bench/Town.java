package app.linekeeper.bot.bench;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Partners with an owner, a company with a full wallet, clients and lines. */
final class Town {

    private static final int CLIENTS = 20;

    private final Fixtures fixtures;
    private final Shop shop;
    private final JdbcTemplate jdbc;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    Town(RunningLinekeeper linekeeper) {
        fixtures = linekeeper.get(Fixtures.class);
        shop = linekeeper.get(Shop.class);
        jdbc = linekeeper.get(JdbcTemplate.class);
    }

    /**
     * @param lines of each partner, at least five a client, every tenth of them ending within a month
     * @return the Telegram ids of the owners
     */
    List<Long> settle(int partners, int lines) {
        List<Long> owners = new ArrayList<>();
        for (int n = 0; n < partners; n++) {
            SavedPartner partner = partner(n);
            shop.credit(partner.company().id(), "900000000.00", "RUB");
            shop.giveBonuses(partner.id(), "1000.00", "RUB");
            lines(partner, lines);
            owners.add(jdbc.queryForObject(
                    "select p.telegram_id from person p join member m on m.person = p.id where m.id = ?",
                    Long.class,
                    partner.owner().value()));
        }
        return owners;
    }

    /** Tells the database to count its rows and to tidy up, as it does by itself in the course of a night. */
    void settleDown() {
        boolean postgresql = "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName()));
        jdbc.execute(postgresql ? "vacuum analyze" : "analyze");
        jdbc.execute("checkpoint");
    }

    private SavedPartner partner(int number) {
        PartnerFixture partner =
                fixtures.aPartner().official().named("Partner " + number).withCompany("Company " + number);
        for (int n = 0; n < CLIENTS; n++) {
            partner.withClient("Client " + number + " " + n);
        }
        return partner.saved();
    }

    private void lines(SavedPartner partner, int lines) {
        List<Object[]> rows = new ArrayList<>();
        // the client with lines was the last one worked for
        jdbc.update(
                "update client_account set touched_at = ? where id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1),
                partner.client().id().value());
        for (int n = 0; n < lines; n++) {
            ClientAccount client = partner.clients().get(n / Math.max(5, lines / CLIENTS) % CLIENTS);
            LocalDate end = today.plusDays(n % 10 == 3 ? 12 : 40 + n % 300);
            rows.add(new Object[] {
                UUID.randomUUID(),
                "Line " + n,
                partner.id().value(),
                client.id().value(),
                end,
                end.getDayOfMonth(),
                client.zone().getId(),
                end.plusDays(1).atStartOfDay(client.zone()).toOffsetDateTime(),
                "line " + n
            });
        }
        jdbc.batchUpdate("""
                insert into line (id, version, line_number, name, partner, client, channels, end_date, anchor_day, zone,
                    off_at, on_trial, search_text)
                values (?, 0, cast(nextval('line_number_sequence') as varchar), ?, ?, ?, 'whatsapp,telegram', ?, ?, ?, ?,
                    false, ?)
                """, rows);
    }
}
