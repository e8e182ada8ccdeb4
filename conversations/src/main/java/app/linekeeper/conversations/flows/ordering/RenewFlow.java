package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
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
import app.linekeeper.conversations.flows.line.LineTexts;
import app.linekeeper.conversations.flows.line.SoonEnding;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.locales.Text;
import java.util.function.UnaryOperator;
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
        return flow(FlowNames.RENEW, 3)
                .needs(Permission.ORDER_LINES)
                .command("renew", "renew.command")
                .takes(CLIENT, LINE, MONTHS)
                .fork(
                        "begin",
                        f -> f.to("last", turn -> turn.has(LINE))
                                .to("line", turn -> turn.has(CLIENT))
                                .then("soon"))
                .step(
                        "soon",
                        lines::endingSoon,
                        s -> s.saysIf(SoonEnding::isSearch, "renew.found")
                                .saysIf(SoonEnding::isAny, "renew.soon", SoonEnding::days)
                                .saysIf(SoonEnding::isNone, "renew.none_soon", SoonEnding::days)
                                .choosePaged(
                                        LINE,
                                        SoonEnding::options,
                                        c -> c.searchable()
                                                .stillIf(lines::isStillTheirs)
                                                .then("last"))
                                .button("other", "renew.other_client", b -> b.then("client")))
                .enter(
                        "client",
                        FlowNames.CLIENTS,
                        e -> e.with(Facts.of(PickedFor.SLOT, PickedFor.RENEWING))
                                .into(CLIENT)
                                .then("line"))
                .step(
                        "line",
                        lines::ofClient,
                        s -> s.saysIf(ClientLines::hasAny, "renew.line", ClientLines::ofWhom)
                                .saysIf(ClientLines::hasNone, "renew.no_lines", ClientLines::ofWhom)
                                .choosePaged(
                                        LINE,
                                        ClientLines::options,
                                        c -> c.searchable()
                                                .stillIf(lines::isStillOfClient)
                                                .passIfOnly()
                                                .then("last"))
                                .button(
                                        "buy",
                                        "renew.buy",
                                        b -> b.when(ClientLines::hasNone).opens(FlowNames.BUY, CLIENT)))
                .fork(
                        "last",
                        f -> f.changes(renewing::withLastTerm)
                                .thenIf(turn -> turn.has(MONTHS), SEE)
                                .then("term"))
                .step(
                        "term",
                        turn -> renewing.terms(turn, line(turn)),
                        s -> s.says("renew.term", TermsOffered::about)
                                .choose(
                                        MONTHS,
                                        TermsOffered::options,
                                        c -> c.named(SpokenTerm::months).then(SEE)))
                .fork(SEE, f -> f.changes(renewing::seen).then("quote"))
                .step("quote", turn -> renewing.quoted(turn, line(turn)), this::quote)
                .build();
    }

    private StepBuilder<Quoted> quote(StepBuilder<Quoted> s) {
        return renewing.payable(s.says("renew.quote", Quoted::heading)
                        .says("quote.rows", Quoted::channels)
                        .says("quote.rows", Quoted::sums)
                        .says("renew.until", Quoted::until)
                        .saysIf(Quoted::someAreOff, "renew.from_payment"))
                .button("term", "quote.other_term", b -> b.then("term"));
    }

    private UnaryOperator<Text> line(Turn turn) {
        LineRow line = lines.line(turn);
        return text -> LineTexts.describe(line, text);
    }
}
