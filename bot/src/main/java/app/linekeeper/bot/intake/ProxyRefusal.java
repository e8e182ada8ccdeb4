package app.linekeeper.bot.intake;

import java.io.IOException;

/** The proxy does not lead to Telegram, for a reason that is said in words and without its password. */
final class ProxyRefusal extends IOException {

    static final String CREDENTIALS =
            "the proxy does not accept what linekeeper.telegram.proxy says of user and password";

    ProxyRefusal(String words) {
        super(words);
    }
}
