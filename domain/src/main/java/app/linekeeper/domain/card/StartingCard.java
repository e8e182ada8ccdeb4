package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.client.EmailAddress;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.OwnCompanies;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.settlement.OpenOrders;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member begins to pay by card: an order, or for the wallet of a company. */
@Component
@Transactional
public class StartingCard {

    private final Access access;
    private final OwnOrders orders;
    private final OpenOrders open;
    private final OwnCompanies companies;
    private final Partners partners;
    private final Sellers sellers;
    private final Gateways gateways;
    private final BeginningAttempt beginning;
    private final Sealing sealing;
    private final CardTerms terms;
    private final Clock clock;

    StartingCard(
            Access access,
            OwnOrders orders,
            OpenOrders open,
            OwnCompanies companies,
            Partners partners,
            Sellers sellers,
            Gateways gateways,
            BeginningAttempt beginning,
            Sealing sealing,
            CardTerms terms,
            Clock clock) {
        this.access = access;
        this.orders = orders;
        this.open = open;
        this.companies = companies;
        this.partners = partners;
        this.sellers = sellers;
        this.gateways = gateways;
        this.beginning = beginning;
        this.sealing = sealing;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * For a whole order, at the partner's price (rule 7). An order has one open attempt: the one there is, where it asks the
     * same payer for the same sum the same way; any other is given up (rule 21).
     *
     * @return refused as not_allowed, not_found, order_paid, client_left (which cancels the order), partner_suspended,
     *     order_cancelled, price_changed (with the new sum), card_not_offered, email_unreadable, or wallet_other_currency
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<CardAttempt> forOrder(PayByCard command, OrderId id) {
        Acting acting = access.of(command.member());
        InputHash input = hash(command, id);
        return acting.allowed(Permission.PAY)
                .then(allowed -> orders.lock(acting, id))
                .then(locked -> beginning
                        .earlier(command.key(), input)
                        .map(Outcome::done)
                        .orElseGet(() -> open.check(locked)
                                .then(order -> payer(acting, command, command.payer()))
                                .then(payer -> forOrder(acting, locked, payer, command, input))));
    }

    /**
     * For the wallet of one of the partner's companies (rule 20).
     *
     * @return refused as not_allowed, not_found, amount_not_positive, other_currency, card_not_offered or email_unreadable
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<CardAttempt> forWallet(PayByCard command, CompanyId wallet) {
        Acting acting = access.of(command.member());
        InputHash input = hash(command, wallet);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> payer(acting, command, wallet))
                .then(payer -> beginning
                        .earlier(command.key(), input)
                        .map(Outcome::done)
                        .orElseGet(() -> forWallet(acting, wallet, payer, command, input)));
    }

    private static InputHash hash(PayByCard command, Object what) {
        return InputHash.of(
                what,
                command.gateway(),
                command.method(),
                String.valueOf(command.payer()),
                command.sum(),
                command.saves());
    }

    private Outcome<Payer> payer(Acting acting, PayByCard command, @Nullable CompanyId id) {
        if (id == null) {
            return Outcome.done(new Payer.PersonByCard(acting.partnerOrThrow()));
        }
        return companies
                .find(acting, id)
                .then(company -> company.isOwnOf(acting.partnerOrThrow())
                        ? Outcome.done(company)
                        : Refusal.of(Reason.NOT_FOUND).<Company>asOutcome())
                .then(company -> company.currency().equals(command.sum().currency())
                        ? Outcome.done(new Payer.OrganisationByCard(company.id()))
                        : Refusal.of(Reason.OTHER_CURRENCY)
                                .with("currency", company.currency().getCurrencyCode())
                                .asOutcome());
    }

    private Outcome<CardAttempt> forOrder(Acting acting, Order order, Payer payer, PayByCard command, InputHash input) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        return gateway(seller.region(), command)
                .then(gateway -> EmailAddress.parse(command.email())
                        .then(email -> orders.atAgreedPrice(
                                        acting, order, PayingTerms.of(payer).priceBasis(), command.sum())
                                .map(agreed -> beginning.begin(draft(
                                        acting, seller, gateway, payer, command, email, order.id(), null, input)))));
    }

    private Outcome<CardAttempt> forWallet(
            Acting acting, CompanyId wallet, Payer payer, PayByCard command, InputHash input) {
        Money sum = command.sum();
        if (!sum.isPositive()) {
            return Refusal.of(Reason.AMOUNT_NOT_POSITIVE).asOutcome();
        }
        Region region = partners.findById(acting.partnerOrThrow()).orElseThrow().region();
        Optional<Seller> found = sellers.findByRegionAndCurrency(region, sum.currency());
        if (found.isEmpty()) {
            return Refusal.of(Reason.OTHER_CURRENCY)
                    .with("currency", sum.currency().getCurrencyCode())
                    .asOutcome();
        }
        return gateway(region, command)
                .then(gateway -> EmailAddress.parse(command.email())
                        .map(email -> beginning.begin(
                                draft(acting, found.get(), gateway, payer, command, email, null, wallet, input))));
    }

    private Outcome<PaymentGateway> gateway(Region region, PayByCard command) {
        return gateways.find(command.gateway())
                .filter(gateway -> gateway.capabilities().takes(region, command.sum()))
                .filter(gateway -> gateway.capabilities().methods().contains(command.method()))
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.CARD_NOT_OFFERED).asOutcome());
    }

    private AttemptDraft draft(
            Acting acting,
            Seller seller,
            PaymentGateway gateway,
            Payer payer,
            PayByCard command,
            String email,
            @Nullable OrderId order,
            @Nullable CompanyId wallet,
            InputHash input) {
        boolean saves = command.saves() && gateway.capabilities().savesMethod() && sealing.isPossible();
        return new AttemptDraft(
                gateway.id(),
                command.method(),
                acting.partnerOrThrow(),
                seller.id(),
                order,
                wallet,
                payer,
                command.sum(),
                email,
                command.language(),
                saves,
                null,
                null,
                terms.payableUntil(gateway.capabilities(), clock.instant()),
                acting.actor(),
                command.key(),
                input);
    }
}
