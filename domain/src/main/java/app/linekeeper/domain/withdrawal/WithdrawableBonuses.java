package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner could have paid out.
 *
 * @param companies with complete requisites, in the currency of the bonuses
 * @param last the newest request; null if there was none
 */
public record WithdrawableBonuses(
        Money balance, List<CompanyRow> companies, @Nullable Last last) {

    /**
     * A request and where it stands.
     *
     * @param company the company's name
     * @param reason why it was refused; null unless it was
     */
    public record Last(
            WithdrawalId id,
            Money sum,
            String company,
            WithdrawalState state,
            @Nullable String reason) {}

    public boolean isOpen() {
        return last != null && last.state() == WithdrawalState.OPEN;
    }
}
