package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.GatewayContract;
import app.linekeeper.domain.gateway.ProviderStandIn;
import app.linekeeper.domain.testing.TestClock;

class TkassaContractTest extends GatewayContract {

    @Override
    protected ProviderStandIn open(TestClock clock) {
        return new TkassaStandIn(clock);
    }
}
