package app.linekeeper.domain.bank;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a line that waits can be shared out so. */
@Component
class SharesCheck {

    private final Invoices invoices;
    private final Companies companies;
    private final SellerAccounts accounts;

    SharesCheck(Invoices invoices, Companies companies, SellerAccounts accounts) {
        this.invoices = invoices;
        this.companies = companies;
        this.accounts = accounts;
    }

    /** Why not: amount_not_positive, other_currency, not_found, other_seller or shares_wrong; empty where it can. */
    Optional<Refusal> refusal(LockedLine line, List<Share> shares) {
        Money together = Money.zero(line.sum().currency());
        for (Share share : shares) {
            Optional<Refusal> refusal = refusal(line, share);
            if (refusal.isPresent()) {
                return refusal;
            }
            together = together.plus(share.sum());
        }
        return together.equals(line.undecided())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(Reason.SHARES_WRONG).with("parts", together).with("sum", line.undecided()));
    }

    private Optional<Refusal> refusal(LockedLine line, Share share) {
        if (!share.sum().isPositive()) {
            return Optional.of(Refusal.of(Reason.AMOUNT_NOT_POSITIVE));
        }
        if (!share.sum().currency().equals(line.sum().currency())) {
            return otherCurrency(line.sum().currency());
        }
        if (share.target() instanceof BankTarget.OfInvoice of) {
            return invoices.findById(of.invoice())
                    .map(invoice -> refusal(line, invoice))
                    .orElseGet(SharesCheck::notFound);
        }
        if (share.target() instanceof BankTarget.OfWallet of) {
            return companies
                    .findById(of.company())
                    .map(company -> refusal(line, company))
                    .orElseGet(SharesCheck::notFound);
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusal(LockedLine line, Invoice invoice) {
        if (!invoice.sum().currency().equals(line.sum().currency())) {
            return otherCurrency(invoice.sum().currency());
        }
        boolean isOwners = accounts.all().of(line.account()).stream()
                .anyMatch(owner -> owner.seller().equals(invoice.seller()));
        return isOwners
                ? Optional.empty()
                : Optional.of(Refusal.of(Reason.OTHER_SELLER).with("number", invoice.number()));
    }

    private static Optional<Refusal> refusal(LockedLine line, Company company) {
        return company.currency().equals(line.sum().currency()) ? Optional.empty() : otherCurrency(company.currency());
    }

    private static Optional<Refusal> otherCurrency(Currency currency) {
        return Optional.of(Refusal.of(Reason.OTHER_CURRENCY).with("currency", currency.getCurrencyCode()));
    }

    private static Optional<Refusal> notFound() {
        return Optional.of(Refusal.of(Reason.NOT_FOUND));
    }
}
