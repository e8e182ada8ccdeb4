package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.PartnerId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who of a team may do what one of them may not, so that they know whom to ask (rule 35). */
@Component
@Transactional(readOnly = true)
public class WhoMay {

    private final Members members;

    WhoMay(Members members) {
        this.members = members;
    }

    /** The partner's people whose role allows the work, owners first, then whoever is longest in the team. */
    public List<TeamMember> of(PartnerId partner, Permission work) {
        return members.team(partner).stream()
                .filter(one -> one.role().may(work))
                .sorted(Comparator.comparing(one -> one.role() != Role.OWNER))
                .toList();
    }
}
