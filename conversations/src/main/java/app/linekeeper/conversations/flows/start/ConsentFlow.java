package app.linekeeper.conversations.flows.start;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.start.StartFlow.TOKEN;

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
        return flow(FlowNames.CONSENT, 1)
                .forStrangers()
                .takes(TOKEN)
                .step(
                        "ask",
                        s -> s.says("consent.ask", this::partner)
                                .saysIf(this::isForAnAccount, "consent.account", this::account)
                                .says("consent.sees")
                                .says("consent.means")
                                .button("agree", "consent.agree")
                                .primary()
                                .runs(this::consent)
                                .noBack()
                                .then("agreed")
                                .button("decline", "consent.decline")
                                .then("declined"))
                .step(
                        "agreed",
                        s -> s.says("consent.agreed")
                                .button("lines", "consent.lines")
                                .primary()
                                .opens(FlowNames.CLIENT_HOME)
                                .ends())
                .step("declined", s -> s.says("consent.declined").ends())
                .build();
    }

    private Outcome<Facts> consent(Turn turn, IdempotencyKey key) {
        return consenting
                .consent(FrontDoor.guest(turn), turn.get(TOKEN))
                .map(acting -> turn.facts().without(TOKEN));
    }

    private Text partner(Text text, Turn turn) {
        return text.with("partner", request(turn).partner());
    }

    private boolean isForAnAccount(Turn turn) {
        return request(turn).account() != null;
    }

    private Text account(Text text, Turn turn) {
        String account = request(turn).account();
        return account == null ? text : text.with("account", account);
    }

    private ConsentRequest request(Turn turn) {
        return turn.once("request", () -> turn.need(consenting.open(turn.get(TOKEN))));
    }
}
