package app.linekeeper.conversations.flows.help;

import app.linekeeper.locales.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach those who keep this bot: said wherever they are asked to write, if the deployer told it. */
@Component
public final class Contact {

    private final String address;

    /** @param address such as a name in Telegram, an e-mail address or a telephone number; empty where none was given */
    public Contact(@Value("${linekeeper.contact:}") String address) {
        this.address = address.strip();
    }

    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** Fills {@code contact}. */
    public <M> Text fill(M model, Text text) {
        return text.with("contact", address);
    }
}
