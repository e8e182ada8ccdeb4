package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.ordering.Renewing.MONTHS;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A partner renews one line of one of their clients. */
@Component
final class RenewFlow implements Flow {

    private final LinePicking lines;
    private final Renewing renewing;

    RenewFlow(LinePicking lines, Renewing renewing) {
        this.lines = lines;
        this.renewing = renewing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.RENEW, 1)
                .needs(Permission.ORDER_LINES)
                .command("renew", "renew.command")
                .takes(CLIENT, LINE)
                .step(
                        "begin",
                        s -> s.forks()
                                .thenIf(turn -> turn.has(LINE), "term")
                                .thenIf(turn -> turn.has(CLIENT), "line")
                                .then("soon"))
                .step(
                        "soon",
                        s -> s.saysIf(lines::isSearching, "renew.found", Filling.NONE)
                                .saysIf(lines::someEndSoon, "renew.soon", LinePicking::days)
                                .saysIf(lines::noneEndSoon, "renew.none_soon", LinePicking::days)
                                .choosePaged(LINE, lines.endingSoon())
                                .searchable()
                                .then("term")
                                .button("other", "renew.other_client")
                                .then("client"))
                .step("client", s -> s.enters(FlowNames.CLIENTS).into(CLIENT).then("line"))
                .step(
                        "line",
                        s -> s.saysIf(lines::clientHasAny, "renew.line", lines::ofWhom)
                                .saysIf(turn -> !lines.clientHasAny(turn), "renew.no_lines", lines::ofWhom)
                                .choosePaged(LINE, lines.ofClient())
                                .searchable()
                                .passIfOnly()
                                .then("term")
                                .button("buy", "renew.buy")
                                .when(turn -> !lines.clientHasAny(turn))
                                .opens(FlowNames.BUY, turn -> turn.facts().only(CLIENT)))
                .step(
                        "term",
                        s -> s.says("renew.term", lines::describe)
                                .choose(MONTHS, renewing::terms)
                                .sets(SEEN, turn -> renewing.quote(turn).total(PriceBasis.PARTNER_PAYS))
                                .then("quote"))
                .step(
                        "quote",
                        s -> s.says("renew.quote", this::heading)
                                .says(
                                        "quote.rows",
                                        (text, turn) -> text.with("rows", QuoteTexts.channels(renewing.quote(turn))))
                                .says(
                                        "quote.rows",
                                        (text, turn) -> text.with("rows", QuoteTexts.sums(renewing.quote(turn))))
                                .says(
                                        "renew.until",
                                        (text, turn) -> text.with(
                                                "end",
                                                renewing.quote(turn)
                                                        .lines()
                                                        .get(0)
                                                        .newEnd()))
                                .saysIf(this::isOff, "renew.from_payment", Filling.NONE)
                                .saysIf(renewing::hasUnpaid, "renew.unpaid", renewing::unpaid)
                                .button("pay", "renew.pay")
                                .primary()
                                .runs(renewing::place)
                                .opens(FlowNames.PAY, turn -> turn.facts().only(ORDER, SEEN))
                                .button("unpaid", "renew.to_unpaid", renewing::unpaid)
                                .when(renewing::hasUnpaid)
                                .opens(FlowNames.ORDER, renewing::toUnpaid)
                                .button("term", "renew.other_term")
                                .then("term"))
                .build();
    }

    private Text heading(Text text, Turn turn) {
        return lines.describe(text, turn).with("term", QuoteTexts.term(turn.get(MONTHS)));
    }

    private boolean isOff(Turn turn) {
        return lines.line(turn).daysLeft() < 0;
    }
}
