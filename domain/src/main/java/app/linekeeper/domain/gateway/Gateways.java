package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The providers that are set up; none is as good as any number. */
@Component
public class Gateways {

    private final List<PaymentGateway> all;

    Gateways(ObjectProvider<PaymentGateway> gateways) {
        this.all = gateways.orderedStream().toList();
    }

    public List<PaymentGateway> all() {
        return all;
    }

    /** Those that take this sum for a seller of the region, in the order in which they are offered. */
    public List<PaymentGateway> taking(Region region, Money sum) {
        return all.stream()
                .filter(gateway -> gateway.capabilities().takes(region, sum))
                .toList();
    }

    public Optional<PaymentGateway> find(GatewayId id) {
        return all.stream().filter(gateway -> gateway.id().equals(id)).findFirst();
    }
}
