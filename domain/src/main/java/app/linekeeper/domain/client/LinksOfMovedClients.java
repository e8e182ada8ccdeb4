package app.linekeeper.domain.client;

import app.linekeeper.domain.link.EndingLinks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A client who leaves a partner leaves the partner's links behind. */
@Component
class LinksOfMovedClients {

    private final EndingLinks links;

    LinksOfMovedClients(EndingLinks links) {
        this.links = links;
    }

    @EventListener
    void on(ClientMoved moved) {
        links.into(moved.client());
    }
}
