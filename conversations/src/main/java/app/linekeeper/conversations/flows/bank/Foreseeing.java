package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;

import app.linekeeper.conversations.flow.Answer;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.bank.BankLineCard;
import app.linekeeper.domain.bank.BankLineId;
import app.linekeeper.domain.bank.BankTarget;
import app.linekeeper.domain.bank.Evidence;
import app.linekeeper.domain.bank.FindingInvoice;
import app.linekeeper.domain.bank.InvoiceCandidate;
import app.linekeeper.domain.bank.UnmatchedLines;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Reads the payment at hand, and says what will come of it where an operator wants it to go. */
@Component
class Foreseeing {

    private static final int LONGEST_NUMBER = 60;

    private final UnmatchedLines lines;
    private final FindingInvoice finding;
    private final Invoices invoices;
    private final Orders orders;
    private final Reading<BankLineId, BankLineSheet> read = Reading.of(this::read);

    Foreseeing(UnmatchedLines lines, FindingInvoice finding, Invoices invoices, Orders orders) {
        this.lines = lines;
        this.finding = finding;
        this.invoices = invoices;
        this.orders = orders;
    }

    BankLineSheet sheet(Turn turn) {
        return read.of(turn, turn.get(BANK_LINE));
    }

    /** Reads the number of an invoice that somebody types. */
    Answer<Destination> numbered() {
        Answer<String> line = Answers.line(LONGEST_NUMBER);
        return (text, turn) -> sheet(turn).isSettled()
                ? Answers.notUnderstood(Text.of("bank_line.decided_meanwhile"))
                : line.read(text, turn)
                        .then(number -> finding.byNumber(turn.acting().member(), turn.get(BANK_LINE), number))
                        .then(Foreseeing::ofCurrency)
                        .map(invoice -> Destination.to(invoice.id()));
    }

    /** What comes of so much of the payment there: nothing more, once it is decided. */
    Consequence consequence(Turn turn, Destination to, Money sum) {
        if (sheet(turn).isSettled()) {
            return Consequence.ofNothing(sum);
        }
        if (to.target() instanceof BankTarget.OfInvoice of) {
            return ofInvoice(turn, of.invoice(), sum);
        }
        if (to.target() instanceof BankTarget.OfWallet of) {
            BankLineCard card = sheet(turn).card();
            Outcome<Text> named = card.wallets().stream()
                    .filter(wallet -> wallet.company().equals(of.company()))
                    .findFirst()
                    .map(wallet -> Outcome.done(BankTexts.about(Text.of("bank_line.will_wallet"), wallet)))
                    .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
            return Consequence.ofWallet(sum, turn.need(named));
        }
        return Consequence.ofNothing(sum);
    }

    private Consequence ofInvoice(Turn turn, InvoiceId id, Money sum) {
        InvoiceCandidate invoice = turn.need(finding.one(turn.acting().member(), turn.get(BANK_LINE), id));
        return invoices.orderOf(id)
                .map(order -> orders.findById(new OrderId(order)).orElseThrow().number())
                .map(order -> Consequence.ofInvoice(sum, invoice, order))
                .orElseGet(() -> Consequence.ofInvoice(sum, invoice, null));
    }

    private BankLineSheet read(Turn turn, BankLineId id) {
        return new BankLineSheet(turn.need(lines.one(turn.acting().member(), id)));
    }

    private static Outcome<InvoiceCandidate> ofCurrency(InvoiceCandidate invoice) {
        return invoice.differs().contains(Evidence.CURRENCY)
                ? Refusal.of(Reason.OTHER_CURRENCY)
                        .with("currency", invoice.sum().currency().getCurrencyCode())
                        .asOutcome()
                : Outcome.done(invoice);
    }
}
