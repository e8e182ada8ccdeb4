package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links that are still to be followed, the newest first: none that was used, has expired, was withdrawn or lost the
 * right of whoever made it. Who may see them is for the caller to ask.
 */
@Component
@Transactional(readOnly = true)
public class OpenLinks {

    private final Links links;

    OpenLinks(Links links) {
        this.links = links;
    }

    /** Into the teams of these partners. */
    public List<Link> intoTeams(Collection<PartnerId> partners) {
        return links.pending(LinkPurpose.TEAM, partners);
    }

    /** For one client of the partner. */
    public List<Link> intoAccount(PartnerId partner, ClientId client) {
        return links.pending(LinkPurpose.ACCOUNT, List.of(partner)).stream()
                .filter(link -> client.equals(link.aim().client()))
                .toList();
    }

    /** For clients whom the partner does not know yet. */
    public List<Link> toAttach(PartnerId partner) {
        return links.pending(LinkPurpose.ATTACH, List.of(partner));
    }
}
