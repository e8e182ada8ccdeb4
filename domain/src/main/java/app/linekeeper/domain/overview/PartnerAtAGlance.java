package app.linekeeper.domain.overview;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.ledger.Wallet;
import app.linekeeper.domain.ledger.Wallets;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineCounts;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.partner.PartnerId;
import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member how their partner stands: three queries by index, for the screen that is seen most. */
@Component
@Transactional(readOnly = true)
public class PartnerAtAGlance {

    private static final String PARTNER = "select p.name, p.level, p.individual_rate, l.rate, p.state, p.currency,"
            + " a.balance_minor from partner p join partner_level l on l.code = p.level"
            + " left join ledger_account a on a.owner_id = p.id and a.kind = 'BONUS' and a.currency = p.currency"
            + " where p.id = ?";

    private final JdbcClient jdbc;
    private final FindingLines lines;
    private final Wallets wallets;

    PartnerAtAGlance(JdbcClient jdbc, FindingLines lines, Wallets wallets) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.wallets = wallets;
    }

    /**
     * The acting member's own partner.
     *
     * @param days lines whose last day is today or at most so many days away end soon
     * @throws IllegalStateException for an operator or a client
     */
    public PartnerGlance of(Acting acting, int days) {
        PartnerId partner = acting.partnerOrThrow();
        LineCounts ending = lines.counts(partner, days);
        List<Wallet> found = wallets.of(partner);
        return jdbc.sql(PARTNER)
                .param(partner.value())
                .query((row, n) -> glance(row, ending, found))
                .single();
    }

    private static PartnerGlance glance(ResultSet row, LineCounts ending, List<Wallet> wallets) throws SQLException {
        BigDecimal individual = row.getBigDecimal("individual_rate");
        return new PartnerGlance(
                row.getString("name"),
                Level.valueOf(row.getString("level")),
                individual == null ? row.getBigDecimal("rate") : individual,
                individual != null,
                PartnerState.SUSPENDED.name().equals(row.getString("state")),
                new Money(row.getLong("balance_minor"), Currency.getInstance(row.getString("currency"))),
                ending,
                wallets);
    }
}
