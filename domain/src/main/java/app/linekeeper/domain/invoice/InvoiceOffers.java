package app.linekeeper.domain.invoice;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.payment.FollowingAct;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.ToBePaid;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;
import java.util.function.Predicate;

/** What both ways to pay by invoice have in common: an offer for each company, and what taking it comes to. */
final class InvoiceOffers {

    private InvoiceOffers() {}

    static List<Offer> of(String way, ToBePaid bill, PriceBasis basis, Predicate<Wallet> payers) {
        Money price = bill.price(basis);
        return bill.companies().stream()
                .filter(payers)
                .filter(company -> company.balance().currency().equals(price.currency()))
                .map(company -> new Offer(
                        new OfferId(way, company.company().toString()),
                        company.companyName(),
                        FollowingAct.of(company),
                        price,
                        null,
                        company.documentsPossible() ? null : InvoiceConditions.incomplete(company.companyName())))
                .toList();
    }

    static Outcome<Started> start(InvoicingOrder invoicing, PayOrder command) {
        CompanyId company = CompanyId.parse(command.offer().account());
        return invoicing
                .invoice(command.member(), command.order(), company, command.expectedSum(), command.key())
                .map(invoice -> new Started.WaitingForMoney(
                        command.order(), invoice.id().value()));
    }
}
