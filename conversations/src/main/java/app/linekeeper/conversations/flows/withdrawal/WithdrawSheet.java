package app.linekeeper.conversations.flows.withdrawal;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.withdrawal.WithdrawableBonuses;
import app.linekeeper.domain.withdrawal.WithdrawalState;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an owner could have paid out, and what was chosen so far.
 *
 * @param company null until chosen
 * @param sum null until chosen
 */
record WithdrawSheet(
        WithdrawableBonuses bonuses,
        @Nullable CompanyId company,
        @Nullable Money sum) {

    boolean isOpen() {
        return bonuses.isOpen();
    }

    /** Whether the last request was granted or refused. */
    boolean wasDecided() {
        WithdrawableBonuses.Last last = bonuses.last();
        return last != null && (last.state() == WithdrawalState.GRANTED || last.state() == WithdrawalState.REFUSED);
    }

    boolean hasBonuses() {
        return balance().isPositive();
    }

    boolean isEmpty() {
        return !isOpen() && !hasBonuses();
    }

    boolean lacksCompany() {
        return !isOpen() && hasBonuses() && bonuses.companies().isEmpty();
    }

    boolean isPossible() {
        return !isOpen() && hasBonuses() && !bonuses.companies().isEmpty();
    }

    Money balance() {
        return bonuses.balance();
    }

    List<Option<CompanyId>> options() {
        return isPossible()
                ? bonuses.companies().stream()
                        .map(row -> Option.of(row.id(), row.name()))
                        .toList()
                : List.of();
    }

    Text balance(Text text) {
        return text.with("sum", balance());
    }

    Text last(Text text) {
        WithdrawableBonuses.Last last = Objects.requireNonNull(bonuses.last());
        return text.with("sum", last.sum())
                .with("company", last.company())
                .with("state", last.state().name())
                .with("why", Objects.requireNonNullElse(last.reason(), ""));
    }

    Text company(Text text) {
        return balance(text)
                .with(
                        "company",
                        bonuses.companies().stream()
                                .filter(row -> row.id().equals(company))
                                .map(CompanyRow::name)
                                .findFirst()
                                .orElse(""));
    }

    Text asked(Text text) {
        return company(text).with("sum", Objects.requireNonNullElse(sum, balance()));
    }
}
