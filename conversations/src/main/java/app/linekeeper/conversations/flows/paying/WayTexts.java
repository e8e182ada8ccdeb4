package app.linekeeper.conversations.flows.paying;

import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.payment.WayToPay.FromWallet;
import app.linekeeper.locales.Text;

/** Ways to pay in words. */
final class WayTexts {

    private WayTexts() {}

    /** "Wallet of North · 18 595,20 ₽". */
    static Text option(WayToPay way) {
        return named(way, "pay.option_wallet", "pay.option_bonuses").with("sum", way.price());
    }

    /** What stands there, and what lacks or what it costs without the partner discount. */
    static Text account(WayToPay way) {
        Text account = named(way, "pay.account_wallet", "pay.account_bonuses")
                .with("balance", way.balance())
                .with("sum", way.price());
        if (way.isPossible()) {
            return account;
        }
        return Text.of("pay.lacks")
                .with("account", account)
                .with("lacks", way.price().minus(way.balance()));
    }

    /** "from the wallet of North". */
    static Text from(WayToPay way) {
        return named(way, "pay.from_wallet", "pay.from_bonuses");
    }

    /** Which closing documents will follow (rule 27). */
    static Text documents(WayToPay way) {
        boolean wanting = way instanceof FromWallet wallet && !wallet.documentsPossible();
        return named(way, wanting ? "pay.documents_wanting" : "pay.documents_wallet", "pay.documents_bonuses");
    }

    private static Text named(WayToPay way, String ofWallet, String ofBonuses) {
        return way instanceof FromWallet wallet
                ? Text.of(ofWallet).with("company", wallet.companyName())
                : Text.of(ofBonuses);
    }
}
