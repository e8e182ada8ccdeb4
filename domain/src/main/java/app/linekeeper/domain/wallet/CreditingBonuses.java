package app.linekeeper.domain.wallet;

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
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator gives a partner bonuses, in the currency of the partner (rule 17). */
@Component
@Transactional
public class CreditingBonuses {

    private final Credit credit;
    private final Partners partners;
    private final Ledger ledger;

    CreditingBonuses(Credit credit, Partners partners, Ledger ledger) {
        this.credit = credit;
        this.partners = partners;
        this.ledger = ledger;
    }

    /**
     * Credits the bonuses, once per key.
     *
     * @return the transaction; refused as not_allowed, amount_not_positive, not_found or other_currency
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<TransactionId> credit(MemberId operator, PartnerId partner, Money amount, IdempotencyKey key) {
        return credit.allowed(operator, amount).then(allowed -> found(partner)).then(found -> post(found, amount, key));
    }

    private Outcome<Partner> found(PartnerId id) {
        Optional<Partner> partner = partners.findById(id);
        return partner.isPresent()
                ? Outcome.done(partner.get())
                : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }

    private Outcome<TransactionId> post(Partner partner, Money amount, IdempotencyKey key) {
        return credit.seller(partner, partner.currency(), amount)
                .then(seller -> ledger.post(Transaction.move(
                        TransactionKind.BONUS_CREDIT,
                        key,
                        ChartOfAccounts.bonusExpense(seller, amount.currency()),
                        Bonuses.account(partner),
                        amount)));
    }
}
