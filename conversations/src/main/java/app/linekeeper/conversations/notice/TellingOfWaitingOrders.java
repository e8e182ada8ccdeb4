package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardChanged;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.MoneyReceived;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.NowAffordable;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leads a team back to the orders that were left unpaid for want of what has now come onto a wallet, once for each price. */
@Component
class TellingOfWaitingOrders {

    private final Invoices invoices;
    private final CardAttempts attempts;
    private final Accounts accounts;
    private final NowAffordable affordable;
    private final Telling telling;

    TellingOfWaitingOrders(
            Invoices invoices, CardAttempts attempts, Accounts accounts, NowAffordable affordable, Telling telling) {
        this.invoices = invoices;
        this.attempts = attempts;
        this.accounts = accounts;
        this.affordable = affordable;
        this.telling = telling;
    }

    @EventListener
    void on(MoneyReceived received) {
        Invoice invoice = invoices.findById(received.invoice()).orElseThrow();
        if (received.toWallet().isPositive() && invoice.payer() instanceof Payer.PartnerCompany) {
            came(invoice.partner(), invoice.company(), received.toWallet());
        }
    }

    @EventListener
    void on(CardChanged changed) {
        if (changed.became() == CardBecame.TOPPED_UP || changed.became() == CardBecame.TO_WALLET) {
            CardAttempt attempt = attempts.findById(changed.attempt()).orElseThrow();
            came(attempt.partner(), ((Payer.OrganisationByCard) attempt.payer()).company(), attempt.sum());
        }
    }

    private void came(PartnerId partner, CompanyId wallet, Money sum) {
        Money now = accounts.balance(ChartOfAccounts.wallet(wallet, sum.currency()));
        affordable.of(partner, now.minus(sum), now).forEach(waiting -> tell(partner, waiting));
    }

    private void tell(PartnerId partner, NowAffordable.Waiting waiting) {
        Text text = Text.of("notice.order_awaits")
                .with("number", waiting.number())
                .with("client", waiting.client())
                .with("sum", waiting.sum());
        telling.partnerOnce(
                partner,
                Permission.PAY,
                NoticeTopic.MONEY,
                Told.of(text).button(Text.of("notice.pay_order"), FlowNames.PAY, Facts.of(ORDER, waiting.id())),
                "order:" + waiting.id() + ":" + waiting.sum().minor());
    }
}
