package app.linekeeper.domain.payment;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * From the wallet of one of the client's companies, at the client's price: with money that the client sent and that came late,
 * twice, or to more than was asked for (rule 19). Offered while something is there.
 */
@Component
@Order(15)
class FromClientWallet implements WayToPay {

    static final String NAME = "client_wallet";

    private final PayingOrder paying;

    FromClientWallet(PayingOrder paying) {
        this.paying = paying;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        Money price = bill.price(PayingTerms.INVOICE_OF_CLIENT.priceBasis());
        return bill.companies().stream()
                .filter(Wallet::ofClient)
                .filter(wallet -> wallet.balance().currency().equals(price.currency()))
                .filter(wallet -> wallet.balance().isPositive())
                .map(wallet -> FromWallet.offer(name(), wallet, price))
                .toList();
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        CompanyId company = CompanyId.parse(command.offer().account());
        return paying.fromClientWallet(command.member(), command.order(), company, command.expectedSum(), command.key())
                .map(Started.PaidNow::new);
    }
}
