package app.linekeeper.domain.payment;

import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With the partner's bonuses, the whole order or nothing (rule 17). */
@Component
@Order(20)
class WithBonuses implements WayToPay {

    static final String NAME = "bonuses";

    private final Accounts accounts;
    private final PayingOrder paying;

    WithBonuses(Accounts accounts, PayingOrder paying) {
        this.accounts = accounts;
        this.paying = paying;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        Money price = bill.price(PayingTerms.BONUSES.priceBasis());
        Money balance = accounts.balance(ChartOfAccounts.bonuses(bill.partner(), price.currency()));
        return List.of(new Offer(
                new OfferId(name(), ""),
                null,
                FollowingAct.ON_REQUEST,
                price,
                balance,
                Shortage.find(Reason.BONUSES_SHORT, price, balance).orElse(null)));
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        return paying.withBonuses(command.member(), command.order(), command.expectedSum(), command.key())
                .map(Started.PaidNow::new);
    }
}
