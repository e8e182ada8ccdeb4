package app.linekeeper.bot.sandbox.botapi;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How updates are fetched: by long polling only. */
final class UpdateMethods {

    private static final int MOST = 100;
    private static final int LONGEST_POLL_SECONDS = 50;

    private UpdateMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "getupdates",
                UpdateMethods::getUpdates,
                "deletewebhook",
                UpdateMethods::deleteWebhook,
                "setwebhook",
                (bot, call) -> {
                    throw ApiError.badRequest("this server has no webhooks; fetch the updates with getUpdates");
                },
                "getwebhookinfo",
                UpdateMethods::webhookInfo);
    }

    private static ArrayNode getUpdates(Bot bot, Call call) {
        call.json("allowed_updates", "allowed_updates").ifPresent(kinds -> {
            Set<String> wanted = new HashSet<>();
            kinds.forEach(kind -> wanted.add(kind.asString("")));
            bot.updates().want(wanted);
        });
        long limit = call.number("limit", MOST);
        long timeout = Math.max(0, Math.min(LONGEST_POLL_SECONDS, call.number("timeout", 0)));
        List<ObjectNode> updates = bot.updates()
                .poll(
                        call.number("offset", 0),
                        limit < 1 || limit > MOST ? MOST : (int) limit,
                        Duration.ofSeconds(timeout));
        return JsonNodeFactory.instance.arrayNode().addAll(updates);
    }

    private static BooleanNode deleteWebhook(Bot bot, Call call) {
        if (call.flag("drop_pending_updates")) {
            bot.updates().poll(-1, 1, Duration.ZERO);
            bot.updates().poll(Integer.MAX_VALUE, 1, Duration.ZERO);
        }
        return BooleanNode.TRUE;
    }

    private static ObjectNode webhookInfo(Bot bot, Call call) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("url", "")
                .put("has_custom_certificate", false)
                .put("pending_update_count", bot.updates().size());
    }
}
