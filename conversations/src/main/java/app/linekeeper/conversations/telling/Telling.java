package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.access.Addressee;
import app.linekeeper.domain.access.Addressees;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something in their own chats (rule 37), each in their language: a message without buttons, stored in the
 * caller's transaction and sent after commit.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

    private final Addressees addressees;
    private final Deliveries deliveries;
    private final Words words;

    Telling(Addressees addressees, Deliveries deliveries, Words words) {
        this.addressees = addressees;
        this.deliveries = deliveries;
        this.words = words;
    }

    /** Tells everybody of the partner's team whose role allows this. */
    public void partner(PartnerId partner, Permission who, Text text) {
        tell(addressees.ofPartner(partner, who), text);
    }

    /** Tells everybody who speaks for the client. */
    public void client(ClientId client, Text text) {
        tell(addressees.ofClient(client), text);
    }

    private void tell(List<Addressee> all, Text text) {
        all.forEach(one -> deliveries.message(
                new ChatKey(one.telegramId(), one.telegramId()),
                new Screen(words.html(text, one.language()), List.of())));
    }
}
