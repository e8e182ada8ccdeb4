package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;
import static app.linekeeper.conversations.flow.CommonSlots.MONTHS;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.ordering.FromQuote.SEE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.client.PickedFor;
import app.linekeeper.conversations.flows.line.ClientLines;
import app.linekeeper.conversations.flows.line.LinePicking;
import app.linekeeper.conversations.flows.line.SoonEnding;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.locales.Text;
import java.util.function.UnaryOperator;
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
        return flow(FlowNames.RENEW_SEVERAL, 3)
                .needs(Permission.ORDER_LINES)
                .takes(CLIENT, LINES)
                .fork(
                        "begin",
                        f -> f.to("last", turn -> turn.has(LINES))
                                .to("ticked", turn -> turn.has(CLIENT))
                                .then("soon"))
                .step(
                        "soon",
                        lines::clientsEndingSoon,
                        s -> s.saysIf(SoonEnding::isSearch, "renew_several.found")
                                .saysIf(SoonEnding::isAny, "renew_several.soon", SoonEnding::days)
                                .saysIf(SoonEnding::isNone, "renew_several.none_soon", SoonEnding::days)
                                .choosePaged(
                                        CLIENT,
                                        SoonEnding::options,
                                        c -> c.searchable().passIfOnly().then("ticked"))
                                .button("other", "renew_several.other_client", b -> b.then("client")))
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.with(Facts.of(PickedFor.SLOT, PickedFor.RENEWING))
                                .into(CLIENT)
                                .then("ticked"))
                .fork(
                        "ticked",
                        f -> f.sets(LINES, lines::endingOfClient)
                                .thenIf(turn -> !turn.get(LINES).isEmpty(), "last")
                                .then("lines"))
                .step("lines", lines::ofClient, this::lines)
                .fork(
                        "last",
                        f -> f.changes(renewing::withLastTerm)
                                .thenIf(turn -> turn.has(MONTHS), SEE)
                                .then("term"))
                .step(
                        "term",
                        turn -> renewing.terms(turn, ticked(turn)),
                        s -> s.says("renew_several.term", TermsOffered::about)
                                .choose(
                                        MONTHS,
                                        TermsOffered::options,
                                        c -> c.named(SpokenTerm::months).then(SEE))
                                .button("lines", "renew_several.other_lines", b -> b.then("lines")))
                .fork(SEE, f -> f.changes(renewing::seen).then("quote"))
                .step("quote", turn -> renewing.quoted(turn, ticked(turn)), this::quote)
                .build();
    }

    private StepBuilder<ClientLines> lines(StepBuilder<ClientLines> s) {
        return s.saysIf(ClientLines::hasAny, "renew_several.lines", ClientLines::ofWhom)
                .saysIf(ClientLines::hasNone, "renew.no_lines", ClientLines::ofWhom)
                .togglePaged(
                        LINES,
                        LINE,
                        ClientLines::options,
                        "renew_several.lines_done",
                        c -> c.searchable().stillIf(lines::isStillOfClient).then("last"))
                .button(
                        "every",
                        "renew_several.every",
                        b -> b.when(ClientLines::hasAny)
                                .changes(this::withEvery)
                                .stays())
                .button("buy", "renew.buy", b -> b.when(ClientLines::hasNone).opens(FlowNames.BUY, CLIENT));
    }

    private StepBuilder<Quoted> quote(StepBuilder<Quoted> s) {
        return renewing.payable(s.says("renew_several.quote", Quoted::heading)
                        .says("quote.rows", Quoted::lines)
                        .says("quote.rows", Quoted::sums)
                        .saysIf(Quoted::someAreOff, "renew_several.from_payment", Quoted::off))
                .button("term", "quote.other_term", b -> b.then("term"))
                .button("lines", "renew_several.other_lines", b -> b.beside().then("lines"));
    }

    private Facts withEvery(Turn turn) {
        return turn.facts().with(LINES, lines.runningOfClient(turn));
    }

    private UnaryOperator<Text> ticked(Turn turn) {
        String client = lines.client(turn);
        int n = turn.get(LINES).size();
        return text -> text.with("client", client).with("n", n);
    }
}
