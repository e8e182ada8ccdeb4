package app.linekeeper.domain.bank;

import java.util.List;

/**
 * A line of a statement with all that an operator needs to decide, or to undo what was decided.
 *
 * @param account ours
 * @param number the payer's of the payment order; may be empty
 * @param payerAccount may be empty
 * @param raw as it stood in the file
 * @param invoices that it may be for, the likeliest first, ten at most; none for a line that does not wait
 * @param wallets of companies with the payer's tax number, ten at most; none for a line that does not wait
 * @param decisions oldest first, those that were undone included
 */
public record BankLineCard(
        BankLineRow line,
        String account,
        String number,
        String payerAccount,
        String raw,
        List<InvoiceCandidate> invoices,
        List<WalletCandidate> wallets,
        List<BankDecision> decisions) {

    public BankLineCard {
        invoices = List.copyOf(invoices);
        wallets = List.copyOf(wallets);
        decisions = List.copyOf(decisions);
    }
}
