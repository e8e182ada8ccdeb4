package app.linekeeper.conversations.flows.link;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Links that nobody has followed yet, to choose from, in the zone of whoever looks. */
public record AwaitedLinks(List<Link> links, ZoneId zone) {

    public boolean areSome() {
        return !links.isEmpty();
    }

    public boolean areNone() {
        return links.isEmpty();
    }

    /** @param label gets {@code role}, {@code maker} and {@code until} */
    public List<Option<LinkId>> options(Text label) {
        return links.stream()
                .map(link -> Option.of(
                        link.id(),
                        label.with("role", Objects.toString(link.aim().role(), ""))
                                .with("maker", link.makerName())
                                .with("until", LocalDate.ofInstant(link.expiresAt(), zone))))
                .toList();
    }
}
