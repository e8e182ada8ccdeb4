package app.linekeeper.conversations.flows.team;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.access.Role;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.stream.Stream;

/** The roles of a team, to choose from. */
final class TeamRoles {

    private TeamRoles() {}

    static List<Option<Role>> options() {
        return Stream.of(Role.values())
                .filter(Role::isOfTeam)
                .map(role -> Option.of(role, Text.of("team.role").with("role", role.name())))
                .toList();
    }
}
