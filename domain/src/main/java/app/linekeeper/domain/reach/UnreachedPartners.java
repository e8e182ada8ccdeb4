package app.linekeeper.domain.reach;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Partners whose whole team has blocked the bot: an operator has to reach them another way (rule 33). */
@Component
@Transactional(readOnly = true)
public class UnreachedPartners {

    private final Access access;
    private final PlainQueries queries;

    UnreachedPartners(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** At most so many of those that are not suspended, by name; refused as not_allowed for everybody but an operator. */
    public Outcome<List<UnreachedPartner>> of(MemberId operator, int most) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql("select p.id, p.name, count(*) as people from partner p"
                                + " join member m on m.partner = p.id and m.removed_at is null"
                                + " join person h on h.id = m.person where p.state = 'ACTIVE' group by p.id, p.name"
                                + " having count(case when h.reachable then 1 end) = 0 order by p.name, p.id limit ?")
                        .param(most)
                        .query((row, n) -> new UnreachedPartner(
                                new PartnerId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getInt("people")))
                        .list());
    }
}
