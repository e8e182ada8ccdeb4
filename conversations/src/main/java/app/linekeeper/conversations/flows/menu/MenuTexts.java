package app.linekeeper.conversations.flows.menu;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.ledger.Wallet;
import app.linekeeper.domain.line.LineCounts;
import app.linekeeper.domain.line.LineMark;
import app.linekeeper.domain.overview.PartnerAtAGlance;
import app.linekeeper.domain.overview.PartnerGlance;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the menu says of a partner; asked for once a screen, in three queries. */
@Component
class MenuTexts {

    /** Lines that end within so many days end soon. */
    private static final int SOON = LinePicking.SOON;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PartnerAtAGlance partners;

    MenuTexts(PartnerAtAGlance partners) {
        this.partners = partners;
    }

    boolean isSuspended(Turn turn) {
        return glance(turn).suspended();
    }

    boolean someEndSoon(Turn turn) {
        return glance(turn).lines().endingSoon() > 0;
    }

    boolean noneEndSoon(Turn turn) {
        return !someEndSoon(turn);
    }

    /** Fills the partner's name, level and rate. */
    Text partner(Text text, Turn turn) {
        PartnerGlance partner = glance(turn);
        return text.with("name", partner.name())
                .with(
                        "level",
                        partner.individual() ? "INDIVIDUAL" : partner.level().name())
                .with("rate", partner.rate().multiply(HUNDRED).stripTrailingZeros());
    }

    /** Fills how many lines end soon. */
    Text ending(Text text, Turn turn) {
        return text.with("n", glance(turn).lines().endingSoon());
    }

    boolean someAreOff(Turn turn) {
        return glance(turn).lines().offLately() > 0;
    }

    /** Fills how many lines went off lately. */
    Text off(Text text, Turn turn) {
        return text.with("n", glance(turn).lines().offLately());
    }

    boolean someAreUnpaid(Turn turn) {
        return glance(turn).unpaid().orders() > 0;
    }

    boolean oneIsUnpaid(Turn turn) {
        return glance(turn).unpaid().isOne();
    }

    /** Fills how many orders wait to be paid, and the sum of them all. */
    Text unpaid(Text text, Turn turn) {
        return text.with("n", glance(turn).unpaid().orders())
                .with("sum", glance(turn).unpaid().sum());
    }

    /** The unpaid order whose price lapses first. */
    Facts firstUnpaid(Turn turn) {
        return Facts.of(
                CommonSlots.ORDER, Objects.requireNonNull(glance(turn).unpaid().first()));
    }

    /** Fills what stands in the partner's house: lines, unpaid orders, wallets, bonuses, a line each. */
    Text status(Text text, Turn turn) {
        PartnerGlance partner = glance(turn);
        List<Text> lines = new ArrayList<>();
        if (someAreOff(turn)) {
            lines.add(off(Text.of("menu.off"), turn));
        }
        lines.add(lines(partner.lines(), turn));
        if (someAreUnpaid(turn)) {
            lines.add(unpaid(Text.of("menu.unpaid"), turn));
        }
        partner.largestWallet()
                .ifPresent(wallet -> lines.add(wallet(wallet, partner.wallets().size() - 1)));
        lines.add(Text.of("menu.bonuses").with("sum", partner.bonuses()));
        return text.with("lines", lines);
    }

    private static Text lines(LineCounts counts, Turn turn) {
        LocalDate nearest = counts.nearestEnd();
        if (nearest == null) {
            return Text.of("menu.nothing_ends").with("days", SOON);
        }
        return Text.of("menu.ending")
                .with(
                        "mark",
                        LineMark.of(ChronoUnit.DAYS.between(turn.today(), nearest))
                                .name())
                .with("n", counts.endingSoon())
                .with("when", Dates.fromToday(nearest, turn.today()));
    }

    private static Text wallet(Wallet wallet, int others) {
        Text only = Text.of("menu.wallet").with("company", wallet.companyName()).with("sum", wallet.balance());
        return others == 0
                ? only
                : Text.of("menu.wallets").with("largest", only).with("n", others);
    }

    private PartnerGlance glance(Turn turn) {
        return turn.once("partner", () -> partners.of(turn.acting(), SOON));
    }
}
