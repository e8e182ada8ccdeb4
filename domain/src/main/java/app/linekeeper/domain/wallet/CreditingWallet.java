package app.linekeeper.domain.wallet;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator notes that money for a company's wallet reached the bank; it renews nothing by itself (rule 20). */
@Component
@Transactional
public class CreditingWallet {

    private final Credit credit;
    private final Companies companies;
    private final Partners partners;
    private final Ledger ledger;

    CreditingWallet(Credit credit, Companies companies, Partners partners, Ledger ledger) {
        this.credit = credit;
        this.companies = companies;
        this.partners = partners;
        this.ledger = ledger;
    }

    /**
     * Credits the wallet, once per key.
     *
     * @return the transaction; refused as not_allowed, amount_not_positive, not_found or other_currency
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<TransactionId> credit(MemberId operator, CompanyId company, Money amount, IdempotencyKey key) {
        return credit.allowed(operator, amount).then(allowed -> found(company)).then(found -> post(found, amount, key));
    }

    private Outcome<Company> found(CompanyId id) {
        Optional<Company> company = companies.findById(id);
        return company.isPresent()
                ? Outcome.done(company.get())
                : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }

    private Outcome<TransactionId> post(Company company, Money amount, IdempotencyKey key) {
        Partner partner = partners.findById(company.owner()).orElseThrow();
        return credit.seller(partner, company.currency(), amount)
                .then(seller -> ledger.post(Transaction.move(
                        TransactionKind.TOP_UP,
                        key,
                        ChartOfAccounts.bankClearing(seller, amount.currency()),
                        ChartOfAccounts.wallet(company.id(), amount.currency()),
                        amount)));
    }
}
