package app.linekeeper.domain.access;

import app.linekeeper.domain.persistence.Saving;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every membership, removed ones too. */
public interface Members extends Repository<Member, MemberId>, Saving<Member> {

    Optional<Member> findById(MemberId id);

    @Query("select new app.linekeeper.domain.access.Acting(m.id, m.person, m.role, m.partner, m.client)"
            + " from Member m where m.id = :id and m.removedAt is null")
    Optional<Acting> acting(MemberId id);

    /** The person's memberships of today, with the name of the partner or client each is in. */
    @Query("select new app.linekeeper.domain.access.Membership(m.id, m.role, coalesce(a.name, c.name))"
            + " from Member m left join Partner a on a.id = m.partner left join ClientAccount c on c.id = m.client"
            + " where m.person = :person and m.removedAt is null order by m.joinedAt, m.id")
    List<Membership> ofPerson(PersonId person);

    @Query("select m from Member m where m.person = :person and m.partner = :partner and m.removedAt is null")
    Optional<Member> inTeam(PersonId person, PartnerId partner);

    @Query("select m from Member m where m.person = :person and m.client is not null and m.removedAt is null"
            + " order by m.joinedAt desc")
    List<Member> asClient(PersonId person);

    @Query("select m from Member m where m.client = :client and m.removedAt is null")
    List<Member> ofClient(ClientId client);

    @Query("select m from Member m where m.role = :role and m.removedAt is null")
    List<Member> inRole(Role role);

    @Query("select new app.linekeeper.domain.access.TeamMember(m.id, p.name, m.role, m.joinedAt)"
            + " from Member m join Person p on p.id = m.person"
            + " where m.partner = :partner and m.removedAt is null order by m.joinedAt, m.id")
    List<TeamMember> team(PartnerId partner);

    @Query("select count(m) from Member m where m.partner = :partner and m.role = :role and m.removedAt is null")
    long count(PartnerId partner, Role role);
}
