package app.linekeeper.domain.card;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.PayerDetails;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.ToBePaid;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the page of each provider that is set up, with whatever it takes. The account of an offer is the provider and the
 * method, such as {@code tkassa.CARD}; where it is taken, who pays is added, a company or {@code person}.
 */
@Component
@Order(25)
class ByCard implements WayToPay {

    private static final String PERSON = "person";
    private static final int PARTS = 3;

    private final Gateways gateways;
    private final Partners partners;
    private final StartingCard starting;

    ByCard(Gateways gateways, Partners partners, StartingCard starting) {
        this.gateways = gateways;
        this.partners = partners;
        this.starting = starting;
    }

    @Override
    public String name() {
        return CardMoney.CARD;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        if (gateways.all().isEmpty()) {
            return List.of();
        }
        Money price = bill.order().price(PayingTerms.CARD_OF_PERSON.priceBasis());
        Region region = partners.findById(bill.partner()).orElseThrow().region();
        return gateways.taking(region, price).stream()
                .flatMap(gateway -> offers(gateway, price))
                .toList();
    }

    private Stream<Offer> offers(PaymentGateway gateway, Money price) {
        return gateway.capabilities().methods().stream()
                .sorted()
                .map(method ->
                        new Offer(new OfferId(name(), gateway.id() + "." + method), null, false, price, null, null));
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        String[] parts = command.offer().account().split("\\.", -1);
        PayerDetails payer = command.payer();
        if (parts.length != PARTS || payer == null) {
            return Refusal.of(Reason.CARD_NOT_OFFERED).asOutcome();
        }
        PayByCard card = new PayByCard(
                command.member(),
                new GatewayId(parts[0]),
                CardMethod.valueOf(parts[1]),
                company(parts[2]),
                command.expectedSum(),
                payer.email(),
                payer.language(),
                payer.saves(),
                command.key());
        return starting.forOrder(card, command.order())
                .map(attempt ->
                        new Started.WaitingForCard(command.order(), attempt.id().value()));
    }

    private static @Nullable CompanyId company(String payer) {
        return payer.equals(PERSON) ? null : CompanyId.parse(payer);
    }
}
