package app.linekeeper.conversations.flows.menu;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.line.LineMark;
import app.linekeeper.domain.overview.PartnerGlance;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a partner stands today: what the menu says and decides by.
 *
 * @param seesDocuments whether whoever looks finds orders in the list of documents
 * @param isForBooks whether whoever looks keeps the books
 * @param cabinets how many others whoever looks could go on in
 */
record Standing(PartnerGlance partner, boolean seesDocuments, boolean isForBooks, int cabinets, LocalDate today) {

    private static final int SOON = LinePicking.SOON;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean hasOtherCabinets() {
        return cabinets > 0;
    }

    Text cabinets(Text text) {
        return text.with("n", cabinets);
    }

    boolean isSuspended() {
        return partner.suspended();
    }

    boolean someEndSoon() {
        return partner.lines().endingSoon() > 0;
    }

    private boolean noneEndSoon() {
        return !someEndSoon();
    }

    boolean hasLines() {
        return partner.lines().all() > 0;
    }

    /** Whether there is nothing to stand yet: the first steps are shown in place of it. */
    boolean isNew() {
        return !hasLines();
    }

    boolean lacksClients() {
        return isNew() && !partner.hasClients();
    }

    boolean lacksCompanies() {
        return isNew() && partner.wallets().isEmpty();
    }

    /** Fills {@code client} and {@code company}: whether each of these steps is done. */
    Text steps(Text text) {
        return text.with("client", String.valueOf(partner.hasClients()))
                .with("company", String.valueOf(!partner.wallets().isEmpty()));
    }

    boolean canRenew() {
        return hasLines() && noneEndSoon();
    }

    boolean someAreOff() {
        return partner.lines().off() > 0;
    }

    /** Several unpaid orders are found in the list of documents; who may not see it pays one after another. */
    boolean leadsToOneOrder() {
        return someAreUnpaid() && (partner.unpaid().isOne() || !seesDocuments);
    }

    boolean leadsToSeveralOrders() {
        return someAreUnpaid() && !leadsToOneOrder();
    }

    /** The partner's name, level and rate. */
    Text partner(Text text) {
        return text.with("name", partner.name())
                .with(
                        "level",
                        partner.individual() ? "INDIVIDUAL" : partner.level().name())
                .with("rate", partner.rate().multiply(HUNDRED).stripTrailingZeros());
    }

    /** How many lines end soon. */
    Text ending(Text text) {
        return text.with("n", partner.lines().endingSoon());
    }

    /** How many lines are off. */
    Text off(Text text) {
        return text.with("n", partner.lines().off());
    }

    /** How many orders wait to be paid, and the sum of them all. */
    Text unpaid(Text text) {
        return text.with("n", partner.unpaid().orders())
                .with("sum", partner.unpaid().sum());
    }

    /** The unpaid order whose price lapses first. */
    Facts firstUnpaid() {
        return Facts.of(ORDER, Objects.requireNonNull(partner.unpaid().first()));
    }

    /** What stands in the partner's house: lines, unpaid orders, wallets, bonuses, a line each. */
    Text status(Text text) {
        List<Text> lines = new ArrayList<>();
        if (someAreOff()) {
            lines.add(off(Text.of("menu.off")));
        }
        if (hasLines()) {
            lines.add(lines());
        }
        if (someAreUnpaid()) {
            lines.add(unpaid(Text.of("menu.unpaid")));
        }
        partner.largestWallet().ifPresent(wallet -> lines.add(wallet(wallet)));
        lines.add(Text.of("menu.bonuses").with("sum", partner.bonuses()));
        return text.with("lines", lines);
    }

    private boolean someAreUnpaid() {
        return partner.unpaid().orders() > 0;
    }

    private Text lines() {
        LocalDate nearest = partner.lines().nearestEnd();
        if (nearest == null) {
            return Text.of("menu.nothing_ends").with("days", SOON).with("off", String.valueOf(someAreOff()));
        }
        return ending(Text.of("menu.ending"))
                .with(
                        "mark",
                        LineMark.of(ChronoUnit.DAYS.between(today, nearest)).name())
                .with("when", Dates.fromToday(nearest, today));
    }

    private Text wallet(Wallet largest) {
        int others = partner.wallets().size() - 1;
        Text only =
                Text.of("menu.wallet").with("company", largest.companyName()).with("sum", largest.balance());
        return others == 0
                ? only
                : Text.of("menu.wallets").with("largest", only).with("n", others);
    }
}
