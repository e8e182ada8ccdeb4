package app.linekeeper.domain.card;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payment.FollowingAct;
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
import java.util.List;
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

    private final CardWays ways;
    private final StartingCard starting;

    ByCard(CardWays ways, StartingCard starting) {
        this.ways = ways;
        this.starting = starting;
    }

    @Override
    public String name() {
        return CardMoney.CARD;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        Money price = bill.price(PayingTerms.CARD_OF_PERSON.priceBasis());
        return ways.of(bill.partner(), price).stream()
                .map(way -> new Offer(
                        new OfferId(name(), way.toString()), null, FollowingAct.ON_REQUEST, price, null, null))
                .toList();
    }

    @Override
    public boolean isQuoted() {
        return true;
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        String[] parts = command.offer().account().split("\\.", -1);
        PayerDetails payer = command.payer();
        if (parts.length != PARTS || payer == null) {
            return Refusal.of(Reason.CARD_NOT_OFFERED).asOutcome();
        }
        CardWay way = CardWay.parse(command.offer().account());
        PayByCard card = new PayByCard(
                command.member(),
                way.gateway(),
                way.method(),
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
