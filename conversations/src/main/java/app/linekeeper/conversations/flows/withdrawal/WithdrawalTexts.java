package app.linekeeper.conversations.flows.withdrawal;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.company.RequisitesTexts;
import app.linekeeper.domain.payout.PayoutId;
import app.linekeeper.domain.payout.PayoutRow;
import app.linekeeper.domain.withdrawal.AwaitedWithdrawal;
import app.linekeeper.domain.withdrawal.WithdrawalId;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;

/** Withdrawals and payouts in words, as operators see them. */
final class WithdrawalTexts {

    private WithdrawalTexts() {}

    static List<Option<WithdrawalId>> options(List<AwaitedWithdrawal> all) {
        return all.stream()
                .map(one -> Option.of(
                        one.id(),
                        Text.of("withdrawals.label")
                                .with("partner", one.partner())
                                .with("sum", one.sum())))
                .toList();
    }

    /** With the requisites, of which codes can be copied by a tap. */
    static Text said(Optional<AwaitedWithdrawal> found, Text text) {
        return found.map(one -> text.with("partner", one.partner())
                        .with("sum", one.sum())
                        .with("balance", one.balance())
                        .with("rows", RequisitesTexts.given(one.requisites())))
                .orElseGet(() -> Text.of("withdrawals.no_longer"));
    }

    static List<Option<PayoutId>> labels(List<PayoutRow> all) {
        return all.stream()
                .map(one -> Option.of(
                        one.id(),
                        Text.of("withdrawals.label")
                                .with("partner", one.partner())
                                .with("sum", one.sum())))
                .toList();
    }

    static Text owed(Optional<PayoutRow> found, Text text) {
        return found.map(one -> text.with("partner", one.partner())
                        .with("kind", one.kind().name())
                        .with("sum", one.sum())
                        .with("rows", RequisitesTexts.given(one.requisites())))
                .orElseGet(() -> Text.of("payouts.no_longer"));
    }
}
