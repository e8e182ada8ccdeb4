package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.card.CardTerms;
import app.linekeeper.domain.card.Sealing;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how a client can pay by a link: nothing where no address of ours is reached from outside, or no key is set. */
@Component
class LinkOffers {

    static final PriceBasis BASIS = PayingTerms.LINK_FOR_CLIENT.priceBasis();

    private final Gateways gateways;
    private final Sellers sellers;
    private final Sealing sealing;
    private final CardTerms terms;

    LinkOffers(Gateways gateways, Sellers sellers, Sealing sealing, CardTerms terms) {
        this.gateways = gateways;
        this.sellers = sellers;
        this.sealing = sealing;
        this.terms = terms;
    }

    /** Whether links can be made and opened at all. */
    boolean arePossible() {
        return sealing.isPossible() && terms.publicUrl() != null;
    }

    boolean isPossible(Order order) {
        return arePossible() && !of(order, order.total(BASIS)).isEmpty();
    }

    /** For this price, in the order in which they are offered. */
    List<LinkOffer> of(Order order, Money price) {
        Seller seller = sellers.findById(order.seller()).orElseThrow();
        return gateways.taking(seller.region(), price).stream()
                .flatMap(gateway -> gateway.capabilities().methods().stream()
                        .sorted()
                        .map(method -> new LinkOffer(gateway.id(), method)))
                .toList();
    }
}
