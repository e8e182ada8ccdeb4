package app.linekeeper.conversations.flows.withdrawal;

import app.linekeeper.domain.payout.BankOrder;
import app.linekeeper.domain.payout.PayoutRow;
import app.linekeeper.locales.Text;
import java.util.Optional;

/** A payout and the bank's order that is to be noted; the payout is empty once it is owed no more. */
record PayoutToNote(Optional<PayoutRow> payout, BankOrder order) {

    boolean isOwed() {
        return payout.isPresent();
    }

    Text said(Text text) {
        return payout.map(owed -> text.with("partner", owed.partner())
                        .with("company", owed.requisites().name())
                        .with("sum", owed.sum())
                        .with("number", order.number())
                        .with("day", order.day()))
                .orElseGet(() -> Text.of("payouts.no_longer"));
    }
}
