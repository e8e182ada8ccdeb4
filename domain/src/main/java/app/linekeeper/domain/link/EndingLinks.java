package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends links together with the right to make them, for good: a right that comes back brings none of them back (rule 38). */
@Component
@Transactional
public class EndingLinks {

    private final Links links;
    private final LinkBook book;
    private final Clock clock;

    EndingLinks(Links links, LinkBook book, Clock clock) {
        this.links = links;
        this.book = book;
        this.clock = clock;
    }

    /** Those of a member that the member could not make now. */
    public void madeBy(MemberId member) {
        links.withoutRight(member, null).forEach(link -> book.loseRight(link.id(), clock.instant()));
    }

    /** Those into an account that its partner, if it has one, could not make now. */
    public void into(ClientId client) {
        links.withoutRight(null, client).forEach(link -> book.loseRight(link.id(), clock.instant()));
    }
}
