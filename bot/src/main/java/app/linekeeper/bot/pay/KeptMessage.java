package app.linekeeper.bot.pay;

import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.WebhookRequest;

/** A message of a provider that waits to be heard, as it came. */
record KeptMessage(GatewayId gateway, WebhookRequest request, int tries) {}
