package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.ordering.Renewing.LINES;
import static app.linekeeper.conversations.flows.ordering.Renewing.MONTHS;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A partner renews several lines of one client in one order; those that end soon are ticked from the beginning. */
@Component
final class RenewSeveralFlow implements Flow {

    private final LinePicking lines;
    private final Renewing renewing;

    RenewSeveralFlow(LinePicking lines, Renewing renewing) {
        this.lines = lines;
        this.renewing = renewing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.RENEW_SEVERAL, 1)
                .needs(Permission.ORDER_LINES)
                .takes(CLIENT)
                .step(
                        "begin",
                        s -> s.forks()
                                .thenIf(turn -> turn.has(CLIENT), "ticked")
                                .then("soon"))
                .step(
                        "soon",
                        s -> s.saysIf(lines::isSearching, "renew_several.found", Filling.NONE)
                                .saysIf(lines::someEndSoon, "renew_several.soon", LinePicking::days)
                                .saysIf(lines::noneEndSoon, "renew_several.none_soon", LinePicking::days)
                                .choosePaged(CLIENT, lines::clientsEndingSoon)
                                .searchable()
                                .passIfOnly()
                                .then("ticked")
                                .button("other", "renew_several.other_client")
                                .then("client"))
                .step("client", s -> s.enters(FlowNames.CLIENTS).into(CLIENT).then("ticked"))
                .step(
                        "ticked",
                        s -> s.forks().sets(LINES, lines::endingOfClient).then("lines"))
                .step(
                        "lines",
                        s -> s.saysIf(lines::clientHasAny, "renew_several.lines", lines::ofWhom)
                                .saysIf(turn -> !lines.clientHasAny(turn), "renew.no_lines", lines::ofWhom)
                                .togglePaged(LINES, LINE, lines.ofClient(), "renew_several.lines_done")
                                .searchable()
                                .then("term")
                                .button("every", "renew_several.every")
                                .when(lines::clientHasAny)
                                .sets(LINES, lines::runningOfClient)
                                .stays()
                                .button("buy", "renew.buy")
                                .when(turn -> !lines.clientHasAny(turn))
                                .opens(FlowNames.BUY, turn -> turn.facts().only(CLIENT)))
                .step(
                        "term",
                        s -> s.says("renew_several.term", this::about)
                                .choose(MONTHS, renewing::terms)
                                .sets(SEEN, turn -> renewing.quote(turn).total(PriceBasis.PARTNER_PAYS))
                                .then("quote"))
                .step("quote", this::quote)
                .build();
    }

    private StepBuilder quote(StepBuilder s) {
        return s.says("renew_several.quote", this::heading)
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.lines(renewing.quote(turn))))
                .says("quote.rows", (text, turn) -> text.with("rows", QuoteTexts.sums(renewing.quote(turn))))
                .saysIf(turn -> off(turn) > 0, "renew_several.from_payment", (text, turn) -> text.with("n", off(turn)))
                .saysIf(renewing::hasUnpaid, "renew.unpaid", renewing::unpaid)
                .button("pay", "renew.pay")
                .primary()
                .runs(renewing::place)
                .opens(FlowNames.PAY, turn -> turn.facts().only(ORDER, SEEN))
                .button("unpaid", "renew.to_unpaid", renewing::unpaid)
                .when(renewing::hasUnpaid)
                .opens(FlowNames.ORDER, renewing::toUnpaid)
                .button("term", "renew.other_term")
                .then("term")
                .beside("lines", "renew_several.other_lines")
                .then("lines");
    }

    private Text about(Text text, Turn turn) {
        return lines.ofWhom(text, turn).with("n", turn.get(LINES).size());
    }

    private Text heading(Text text, Turn turn) {
        return about(text, turn).with("term", QuoteTexts.term(turn.get(MONTHS)));
    }

    private long off(Turn turn) {
        return renewing.quote(turn).lines().stream()
                .filter(line -> line.wanted().isOff())
                .count();
    }
}
