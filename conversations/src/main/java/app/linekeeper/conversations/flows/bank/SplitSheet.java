package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;

/** A payment that is being shared out: what was said so far, and what is left. */
record SplitSheet(BankLineSheet payment, List<Part> parts, List<Consequence> consequences) {

    Money rest() {
        return parts.stream().map(Part::sum).reduce(payment.waiting(), Money::minus);
    }

    boolean waits() {
        return payment.waits();
    }

    boolean isSettled() {
        return payment.isSettled();
    }

    boolean hasParts() {
        return waits() && !parts.isEmpty();
    }

    boolean hasInvoices() {
        return payment.hasInvoices();
    }

    boolean hasWallets() {
        return payment.hasWallets();
    }

    Text rest(Text text) {
        return payment.line(text).with("left", rest());
    }

    Text said(Text text) {
        return text.with(
                "rows",
                consequences.stream()
                        .map(each -> Text.of("bank_split.part")
                                .with("money", each.sum())
                                .with("words", each.words()))
                        .toList());
    }

    Text invoices(Text text) {
        return payment.invoices(text);
    }

    Text wallets(Text text) {
        return payment.wallets(text);
    }

    List<Option<Destination>> options() {
        return payment.options();
    }
}
