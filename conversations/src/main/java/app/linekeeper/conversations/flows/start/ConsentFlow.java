package app.linekeeper.conversations.flows.start;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.start.StartFlow.FOLLOWED;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.client.ConsentRequest;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A client opens a partner's link, learns what it means and consents, or does not (rule 36). */
@Component
final class ConsentFlow implements Flow {

    private final ConsentingClient consenting;

    ConsentFlow(ConsentingClient consenting) {
        this.consenting = consenting;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.CONSENT, 2)
                .forStrangers()
                .takes(FOLLOWED)
                .step(
                        "ask",
                        this::request,
                        s -> s.says("consent.ask", ConsentFlow::partner)
                                .saysIf(request -> request.account() != null, "consent.account", ConsentFlow::account)
                                .says("consent.sees")
                                .says("consent.means")
                                .button(
                                        "agree",
                                        "consent.agree",
                                        b -> b.primary()
                                                .runs(this::consent)
                                                .noBack()
                                                .then("agreed"))
                                .button("decline", "consent.decline", b -> b.then("declined")))
                .step(
                        "agreed",
                        s -> s.says("consent.agreed")
                                .saysIf(turn -> turn.visitor().hasOtherCabinets(), "start.other_cabinet")
                                .button(
                                        "lines",
                                        "consent.lines",
                                        b -> b.primary().opens(FlowNames.CLIENT_HOME))
                                .ends())
                .step("declined", s -> s.says("consent.declined").ends())
                .build();
    }

    private Outcome<Facts> consent(Turn turn, IdempotencyKey key) {
        return consenting
                .consent(FrontDoor.guest(turn), turn.get(FOLLOWED))
                .map(acting -> turn.facts().without(FOLLOWED));
    }

    private ConsentRequest request(Turn turn) {
        return turn.need(consenting.open(turn.get(FOLLOWED)));
    }

    private static Text partner(ConsentRequest request, Text text) {
        return text.with("partner", request.partner());
    }

    private static Text account(ConsentRequest request, Text text) {
        return text.with("account", Objects.requireNonNull(request.account()));
    }
}
