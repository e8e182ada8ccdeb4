package app.linekeeper.conversations.flows.team;

import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;

/** One of the team, in the zone of whoever looks. */
record Colleague(TeamMember member, ZoneId zone) {

    Text said(Text text) {
        return text.with("name", member.name())
                .with("role", member.role().name())
                .with("since", LocalDate.ofInstant(member.joinedAt(), zone));
    }
}
