package app.linekeeper.conversations.flows.client;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flows.link.LinkFlow;
import app.linekeeper.domain.link.Link;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How far a client is from speaking for their account.
 *
 * @param isRepresented whether somebody speaks for it already, so that nobody can be invited (rule 36)
 * @param links those into the account that nobody has followed yet: one at most
 */
record ClientInvitation(String client, boolean isRepresented, List<Link> links, ZoneId zone) {

    boolean hasLink() {
        return !links.isEmpty();
    }

    boolean hasNoLink() {
        return links.isEmpty();
    }

    Facts link() {
        return Facts.of(LinkFlow.KEPT, links.get(0).id());
    }

    Text client(Text text) {
        return text.with("client", client);
    }

    /** Fills {@code maker} and {@code until}. */
    Text link(Text text) {
        return text.with("maker", links.get(0).makerName())
                .with("until", LocalDate.ofInstant(links.get(0).expiresAt(), zone));
    }
}
