package app.linekeeper.domain.wallet;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/** What a partner has: a wallet for each company, oldest company first, and the bonuses. */
public record PartnerMoney(List<Wallet> wallets, Money bonuses) {

    public PartnerMoney {
        wallets = List.copyOf(wallets);
    }
}
