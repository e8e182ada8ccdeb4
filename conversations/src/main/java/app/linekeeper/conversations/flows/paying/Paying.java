package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;
import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.card.AskingEmail.EMAIL;
import static app.linekeeper.conversations.flows.paying.ByCardSteps.KEEPS;
import static app.linekeeper.conversations.flows.paying.ByCardSteps.PAYER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.document.AskingForAct;
import app.linekeeper.conversations.flows.invoice.SendingInvoice;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardWay;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.PayerDetails;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.StartingPayment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Pays an order the chosen way, at the price that the person has seen, or gives it up. */
@Component
final class Paying {

    private final StartingPayment starting;
    private final CancellingOrder cancelling;
    private final SendingInvoice sending;
    private final AskingForAct acts;

    Paying(StartingPayment starting, CancellingOrder cancelling, SendingInvoice sending, AskingForAct acts) {
        this.acts = acts;
        this.starting = starting;
        this.sending = sending;
        this.cancelling = cancelling;
    }

    Outcome<Facts> pay(Turn turn, IdempotencyKey key) {
        PayOrder command = new PayOrder(turn.acting().member(), turn.get(ORDER), turn.get(FROM), turn.get(SEEN), key);
        return starting.start(command).map(started -> done(turn, started));
    }

    /** Begins to take the money by card; the page to pay on comes afterwards. */
    Outcome<Facts> payByCard(Turn turn, IdempotencyKey key) {
        OfferId way = turn.get(FROM);
        OfferId offer = new OfferId(way.way(), CardWay.parse(way.account()).by(turn.get(PAYER)));
        PayerDetails payer = new PayerDetails(
                turn.get(EMAIL), turn.language(), turn.find(KEEPS).orElse(false));
        PayOrder command = new PayOrder(turn.acting().member(), turn.get(ORDER), offer, turn.get(SEEN), payer, key);
        return starting.start(command)
                .map(started ->
                        turn.facts().with(ATTEMPT, new AttemptId(((Started.WaitingForCard) started).attempt())));
    }

    private Facts done(Turn turn, Started started) {
        if (started instanceof Started.WaitingForMoney waiting) {
            InvoiceId invoice = new InvoiceId(waiting.by());
            sending.send(turn, invoice);
            return turn.facts().with(INVOICE, invoice);
        }
        return acts.sendWhatComes(turn)
                .with(LEFT, ((Started.PaidNow) started).payment().balance());
    }

    Outcome<Facts> cancel(Turn turn, IdempotencyKey key) {
        return cancelling.cancel(turn.acting().member(), turn.get(ORDER)).map(order -> turn.facts());
    }
}
