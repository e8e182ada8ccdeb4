package app.linekeeper.conversations.testing;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.testing.TillGateway;
import org.springframework.boot.test.context.TestComponent;

/** Payments by card at the till: the test plays the job that asks it, the payer and the bank. */
@TestComponent
public class CardPayments {

    private final TillGateway till;
    private final AskingGateways asking;
    private final CardAttempts attempts;

    CardPayments(TillGateway till, AskingGateways asking, CardAttempts attempts) {
        this.till = till;
        this.asking = asking;
        this.attempts = attempts;
    }

    /** The till takes cards from now on. */
    public void open() {
        till.open();
    }

    /** It takes none any more, and everything it was to be asked it was asked. */
    public void close() {
        asking.askDue();
        till.close();
    }

    /** The till does not answer from now on. */
    public void goAway() {
        till.goAway();
    }

    /** The till is asked about everything that is due. */
    public void ask() {
        asking.askDue();
    }

    /** The page is there, and somebody pays on it, of which the till tells at once. */
    public void pay(AttemptId attempt) {
        asking.askDue();
        till.pay(payment(attempt));
        hear(attempt);
    }

    /** Somebody pays, of which the till tells only when it is asked. */
    public void paySilently(AttemptId attempt) {
        till.pay(payment(attempt));
    }

    /** The bank refuses for want of money, of which the till tells at once. */
    public void refuse(AttemptId attempt) {
        asking.askDue();
        till.refuse(payment(attempt));
        hear(attempt);
    }

    public CardAttempt attempt(AttemptId id) {
        return attempts.findById(id).orElseThrow();
    }

    private void hear(AttemptId attempt) {
        asking.hear(
                TillGateway.ID,
                new WebhookVerdict.Accepted("m", payment(attempt), null, null, WebhookVerdict.Ack.EMPTY));
    }

    private GatewayPayment payment(AttemptId id) {
        return attempt(id).payment().orElseThrow();
    }
}
