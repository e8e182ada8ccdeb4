package app.linekeeper.domain.payment;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the wallet of one of the partner's companies, in the currency of the order. */
@Component
@Order(10)
class FromWallet implements WayToPay {

    static final String NAME = "wallet";

    private final PayingOrder paying;

    FromWallet(PayingOrder paying) {
        this.paying = paying;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        Money price = bill.price(PayingTerms.WALLET.priceBasis());
        return bill.companies().stream()
                .filter(wallet -> !wallet.ofClient())
                .filter(wallet -> wallet.balance().currency().equals(price.currency()))
                .map(wallet -> offer(name(), wallet, price))
                .toList();
    }

    @Override
    public boolean isQuoted() {
        return true;
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        CompanyId company = CompanyId.parse(command.offer().account());
        return paying.fromWallet(command.member(), command.order(), company, command.expectedSum(), command.key())
                .map(Started.PaidNow::new);
    }

    static Offer offer(String way, Wallet wallet, Money price) {
        return new Offer(
                new OfferId(way, wallet.company().toString()),
                wallet.companyName(),
                FollowingAct.of(wallet),
                price,
                wallet.balance(),
                Shortage.find(Reason.WALLET_SHORT, price, wallet.balance()).orElse(null));
    }
}
