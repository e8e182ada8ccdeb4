package app.linekeeper.conversations.flows.desk;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.PartnerAtDesk;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A partner's card before an operator.
 *
 * @param zone of whoever looks
 */
record PartnerSheet(PartnerAtDesk partner, ZoneId zone) {

    private static final int MOST_ROWS = 10;

    boolean isSuspended() {
        return partner.suspended();
    }

    boolean hasOwnRate() {
        return partner.rate() != null;
    }

    boolean hasTeam() {
        return !partner.team().isEmpty();
    }

    boolean hasClients() {
        return partner.clients() > 0;
    }

    boolean hasCompanies() {
        return !partner.money().wallets().isEmpty();
    }

    boolean hasWaiting() {
        return !partner.waiting().isEmpty();
    }

    Text known(Text text) {
        return text.with("name", partner.name())
                .with(
                        "region",
                        Text.of("admit_partner.region_name")
                                .with("which", partner.region().name()))
                .with(
                        "level",
                        Text.of("admit_partner.level_name")
                                .with("which", partner.level().name()))
                .with("since", partner.since().atZone(zone).toLocalDate())
                .with("clients", partner.clients())
                .with("lines", partner.lines())
                .with("running", partner.running())
                .with("bonuses", partner.money().bonuses());
    }

    Text rate(Text text) {
        BigDecimal percent = Objects.requireNonNull(partner.rate()).movePointRight(2);
        return text.with("percent", percent.stripTrailingZeros());
    }

    Text team(Text text) {
        return text.with("people", DeskTexts.people(partner.team()));
    }

    /** The first of them; the others stand behind the button. */
    Text money(Text text) {
        return text.with(
                "rows",
                partner.money().wallets().stream()
                        .limit(MOST_ROWS)
                        .map(PartnerSheet::wallet)
                        .toList());
    }

    List<Option<CompanyId>> companies() {
        return partner.money().wallets().stream()
                .map(wallet -> Option.of(wallet.company(), wallet(wallet)))
                .toList();
    }

    List<Option<OrderId>> orders() {
        return partner.waiting().stream().map(DeskTexts::waiting).toList();
    }

    private static Text wallet(Wallet wallet) {
        return Text.of("desk.wallet").with("company", wallet.companyName()).with("sum", wallet.balance());
    }
}
