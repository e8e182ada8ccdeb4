package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says how a partner can pay by card; asks the database nothing where no provider is set up. */
@Component
public class CardWays {

    private final Gateways gateways;
    private final Partners partners;
    private final Sealing sealing;
    private final CardTerms terms;

    CardWays(Gateways gateways, Partners partners, Sealing sealing, CardTerms terms) {
        this.gateways = gateways;
        this.partners = partners;
        this.sealing = sealing;
        this.terms = terms;
    }

    /** Whether any provider is set up. */
    public boolean areSome() {
        return !gateways.all().isEmpty();
    }

    /** Whether more than one provider is set up, so that it matters which. */
    public boolean areSeveral() {
        return gateways.all().size() > 1;
    }

    /** Whether clients can be given links to pay: signed ones, to pages that are reached from outside. */
    public boolean reachClients() {
        return sealing.isPossible() && terms.publicUrl() != null;
    }

    /** Whether what was paid with can be kept at any provider. */
    public boolean keepSome() {
        return sealing.isPossible()
                && gateways.all().stream().map(PaymentGateway::capabilities).anyMatch(Capabilities::savesMethod);
    }

    /** Whether what is paid with this way can be kept, to be charged later. */
    public boolean keeps(CardWay way) {
        return sealing.isPossible()
                && gateways.find(way.gateway())
                        .map(PaymentGateway::capabilities)
                        .filter(Capabilities::savesMethod)
                        .isPresent();
    }

    /** Those that take this sum of the partner, in the order in which they are offered. */
    public List<CardWay> of(PartnerId partner, Money sum) {
        return areSome()
                ? gateways.taking(partners.findById(partner).orElseThrow().region(), sum).stream()
                        .flatMap(CardWays::of)
                        .toList()
                : List.of();
    }

    private static Stream<CardWay> of(PaymentGateway gateway) {
        return gateway.capabilities().methods().stream().sorted().map(method -> new CardWay(gateway.id(), method));
    }
}
