package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.domain.access.Addressee;
import app.linekeeper.domain.access.Addressees;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something that has happened in their own chats (rule 37): a message without buttons, stored in the caller's
 * transaction, sent after commit, and worded then in the language of each.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

    private final Addressees addressees;
    private final Deliveries deliveries;

    Telling(Addressees addressees, Deliveries deliveries) {
        this.addressees = addressees;
        this.deliveries = deliveries;
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
        all.forEach(one -> deliveries.send(new ChatKey(one.telegramId(), one.telegramId()), ToldParcels.of(text)));
    }
}
