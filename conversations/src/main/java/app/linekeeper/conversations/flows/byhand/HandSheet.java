package app.linekeeper.conversations.flows.byhand;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.byhand.PartnerAccounts;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operator enters by hand, as far as it is settled.
 *
 * @param account the id of the company whose wallet it is, or {@link #BONUSES}
 * @param sum above zero; null until typed
 * @param why as typed; empty until then
 */
record HandSheet(
        PartnerAccounts.Accounts accounts,
        String account,
        boolean debit,
        @Nullable Money sum,
        String why) {

    static final String BONUSES = "bonuses";

    List<Option<String>> options() {
        List<Option<String>> options = new ArrayList<>();
        accounts.wallets()
                .forEach(wallet -> options.add(Option.of(wallet.company().toString(), named(wallet))));
        options.add(Option.of(BONUSES, bonuses()));
        return options;
    }

    /** Null for the bonuses. */
    @Nullable
    CompanyId company() {
        return wallet().map(Wallet::company).orElse(null);
    }

    Money balance() {
        return wallet().map(Wallet::balance).orElse(accounts.bonuses());
    }

    /** Below zero for a debit. */
    Money amount() {
        Money typed = Objects.requireNonNull(sum);
        return debit ? typed.negated() : typed;
    }

    Text partner(Text text) {
        return text.with("partner", accounts.partner());
    }

    Text account(Text text) {
        return text.with("account", wallet().map(HandSheet::named).orElseGet(this::bonuses));
    }

    Text direction(Text text) {
        return account(text).with("direction", debit ? "DEBIT" : "CREDIT");
    }

    Text asked(Text text) {
        return direction(partner(text))
                .with("sum", Objects.requireNonNullElse(sum, balance()))
                .with("why", why);
    }

    private Optional<Wallet> wallet() {
        return accounts.wallets().stream()
                .filter(wallet -> wallet.company().toString().equals(account))
                .findFirst();
    }

    private Text bonuses() {
        return Text.of("by_hand.bonuses").with("sum", accounts.bonuses());
    }

    private static Text named(Wallet wallet) {
        return Text.of("by_hand.wallet").with("company", wallet.companyName()).with("sum", wallet.balance());
    }
}
