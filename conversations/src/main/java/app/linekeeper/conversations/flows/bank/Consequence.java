package app.linekeeper.conversations.flows.bank;

import app.linekeeper.domain.bank.BankLineRow;
import app.linekeeper.domain.bank.InvoiceCandidate;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/** What will come of money if it goes there, in words: as the rules say it (rule 19). */
record Consequence(Money sum, Text words) {

    /** @param order the number of the order that the invoice is for; null for a wallet's invoice */
    static Consequence ofInvoice(Money sum, InvoiceCandidate invoice, @Nullable String order) {
        Text about = BankTexts.about(Text.of(key(sum, invoice, order)), invoice)
                .with("money", sum)
                .with("left", invoice.outstanding().minus(sum))
                .with("over", sum.minus(invoice.outstanding()))
                .with("order", order == null ? "" : order);
        return new Consequence(sum, about);
    }

    static Consequence ofWallet(Money sum, Text named) {
        return new Consequence(sum, named.with("money", sum));
    }

    static Consequence ofNothing(Money sum) {
        return new Consequence(sum, Text.of("bank_line.will_nothing").with("money", sum));
    }

    /** The question, with the payment that it is about. */
    Text asked(Text text, BankLineRow line) {
        return BankTexts.line(text, line).with("money", sum).with("words", words);
    }

    private static String key(Money sum, InvoiceCandidate invoice, @Nullable String order) {
        if (order == null) {
            return "bank_line.will_top_up";
        }
        if (invoice.state() != InvoiceState.ISSUED && invoice.state() != InvoiceState.PART_PAID) {
            return "bank_line.will_be_kept";
        }
        return sum.isLessThan(invoice.outstanding())
                ? "bank_line.will_be_part"
                : sum.equals(invoice.outstanding()) ? "bank_line.will_pay" : "bank_line.will_pay_and_rest";
    }
}
