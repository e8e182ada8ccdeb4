package app.linekeeper.conversations.flows.team;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.locales.Text;
import java.util.List;

/**
 * A team as its owner sees it.
 *
 * @param links how many links into it nobody has followed yet
 */
record Team(List<TeamMember> members, int links) {

    boolean hasLinks() {
        return links > 0;
    }

    Text size(Text text) {
        return text.with("n", members.size());
    }

    Text links(Text text) {
        return text.with("n", links);
    }

    List<Option<MemberId>> options() {
        return members.stream()
                .map(one -> Option.of(
                        one.member(),
                        Text.of("team.one")
                                .with("name", one.name())
                                .with("role", one.role().name())))
                .toList();
    }
}
