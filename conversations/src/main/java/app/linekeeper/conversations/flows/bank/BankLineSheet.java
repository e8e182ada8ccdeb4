package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.invoice.InvoiceTexts;
import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.domain.bank.BankDecisionId;
import app.linekeeper.domain.bank.BankLineCard;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.Evidence;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A payment as its screen shows it: what the bank said, what speaks for what, and what was decided. */
record BankLineSheet(BankLineCard card) {

    /** So many fit into one message, side by side; another invoice is named by its number. */
    private static final int INVOICES = 6;

    private static final int WALLETS = 5;

    boolean waits() {
        return card.line().state() == BankLineState.WAITING;
    }

    boolean isSettled() {
        return !waits();
    }

    Money waiting() {
        return card.line().undecided();
    }

    boolean isPartlyDecided() {
        return waits() && waiting().isLessThan(card.line().sum());
    }

    boolean hasDoubts() {
        return waits() && !card.line().doubts().isEmpty();
    }

    boolean hasInvoices() {
        return !card.invoices().isEmpty();
    }

    boolean hasWallets() {
        return !card.wallets().isEmpty();
    }

    boolean isUnknown() {
        return waits() && !hasInvoices() && !hasWallets();
    }

    boolean hasDecisions() {
        return !holding().isEmpty();
    }

    Text line(Text text) {
        return BankTexts.line(text, card.line());
    }

    Text state(Text text) {
        return text.with("state", card.line().state().name());
    }

    Text doubts(Text text) {
        return text.with(
                "doubts",
                card.line().doubts().stream()
                        .sorted()
                        .map(doubt -> Text.of("bank_line.doubt").with("doubt", doubt.name()))
                        .toList());
    }

    Text invoices(Text text) {
        return text.with(
                "rows",
                card.invoices().stream().limit(INVOICES).map(BankTexts::invoice).toList());
    }

    Text wallets(Text text) {
        return text.with(
                "rows",
                card.wallets().stream().limit(WALLETS).map(BankTexts::wallet).toList());
    }

    Text decisions(Text text) {
        return text.with("rows", holding().stream().map(DecisionTexts::row).toList());
    }

    /** Where it can go; money of another currency can not. */
    List<Option<Destination>> options() {
        return Stream.concat(
                        card.invoices().stream()
                                .limit(INVOICES)
                                .filter(each -> isOfCurrency(each.differs()))
                                .map(each -> Option.of(
                                        Destination.to(each.id()),
                                        BankTexts.about(Text.of("bank_line.option_invoice"), each)
                                                .with("number", InvoiceTexts.brief(each.number())))),
                        card.wallets().stream()
                                .limit(WALLETS)
                                .filter(each -> isOfCurrency(each.differs()))
                                .map(each -> Option.of(
                                        Destination.to(each.company()),
                                        BankTexts.about(Text.of("bank_line.option_wallet"), each))))
                .toList();
    }

    List<Option<BankDecisionId>> undoable() {
        return holding().stream()
                .map(decision -> Option.of(decision.id(), DecisionTexts.row(decision)))
                .toList();
    }

    /** What holds of what was decided. */
    List<BankDecision> holding() {
        return card.decisions().stream().filter(BankDecision::holds).toList();
    }

    private static boolean isOfCurrency(Set<Evidence> differs) {
        return !differs.contains(Evidence.CURRENCY);
    }
}
