package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayId;

/** One way to pay by a link: a provider, and what is paid with on its page. */
public record LinkOffer(GatewayId gateway, CardMethod method) {}
