package app.linekeeper.conversations.flows.home;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.overview.ClientHome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * A client at home with a page of their lines.
 *
 * @param hasLines whether they have any, found or not
 * @param cabinets how many others they could go on in
 */
record AtHome(ClientHome home, Page<LineRow> page, boolean hasLines, int cabinets) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    boolean hasOtherCabinets() {
        return cabinets > 0;
    }

    Text cabinets(Text text) {
        return text.with("n", cabinets);
    }

    boolean hasPartner() {
        return home.partner() != null;
    }

    boolean hasNoPartner() {
        return !hasPartner();
    }

    boolean hasNoLines() {
        return !hasLines;
    }

    boolean mayAsk() {
        return hasLines && mayAsk(home);
    }

    boolean wasAsked() {
        return home.askedAt() != null;
    }

    boolean isPartnerAway() {
        return home.isPartnerAway();
    }

    Text account(Text text) {
        return text.with("account", home.account());
    }

    Text partner(Text text) {
        return partner(home, text);
    }

    Options<LineId> options() {
        return Options.of(page, AtHome::option);
    }

    /** Fills {@code partner}. */
    static Text partner(ClientHome home, Text text) {
        return text.with("partner", home.partner() == null ? Text.of("client_home.nobody") : home.partner());
    }

    /** Whether the partner can be asked for a renewal now. */
    static boolean mayAsk(ClientHome home) {
        return home.partner() != null && !home.isPartnerAway() && home.askedAt() == null;
    }

    /** Fills {@code partner} and {@code time}, when the partner was asked today. */
    static Text asked(ClientHome home, Text text) {
        return partner(home, text).with("time", TIME.format(Objects.requireNonNull(home.askedAt())));
    }

    Text asked(Text text) {
        return asked(home, text);
    }

    private static Option<LineId> option(LineRow line) {
        return Option.of(
                line.id(),
                Text.of("client_home.one")
                        .with("mark", line.mark().name())
                        .with("number", line.number())
                        .with("name", line.name())
                        .with("end", Dates.inList(line.end(), line.today())));
    }
}
