package app.linekeeper.domain.autopay;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Charges the wallet of one of the partner's companies. */
@Component
class WalletSource implements ChargingSource {

    private static final Actor JOB = new Actor.ByJob("autopay");
    private static final String WAY = "wallet";

    private final Wallets wallets;
    private final Settling settling;
    private final PayingCompanies companies;
    private final AutopayTerms terms;

    WalletSource(Wallets wallets, Settling settling, PayingCompanies companies, AutopayTerms terms) {
        this.wallets = wallets;
        this.settling = settling;
        this.companies = companies;
        this.terms = terms;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.WALLET;
    }

    @Override
    public AutopayDays days(LocalDate end, Region region) {
        return AutopayDays.ofCharge(end, terms);
    }

    @Override
    public Outcome<AutopaySource> usable(AutopaySource from) {
        return Outcome.done(from);
    }

    @Override
    public Outcome<Money> fits(AutopaySource from, Region region, Money price) {
        return companies.fits(from, price);
    }

    @Override
    public Optional<Money> available(AutopaySource from) {
        return wallets.balance(from.company().orElseThrow());
    }

    @Override
    public Outcome<Charge> charge(Order order, AutopaySource from, MemberId by, IdempotencyKey key) {
        Payer payer = new Payer.PartnerCompany(from.company().orElseThrow());
        return settling.settle(
                        order.id(),
                        new Funds(
                                WAY,
                                TransactionKind.WALLET_PAYMENT,
                                payer,
                                ChartOfAccounts.of(payer, order.currency()),
                                order.total(PayingTerms.WALLET.priceBasis()),
                                JOB,
                                key))
                .map(payment -> new Charge.Paid());
    }
}
