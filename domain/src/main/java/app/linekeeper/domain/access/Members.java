package app.linekeeper.domain.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every membership, removed ones too. */
public interface Members extends Repository<Member, MemberId> {

    Member save(Member member);

    Optional<Member> findById(MemberId id);

    @Query("select new app.linekeeper.domain.access.Acting(m.id, m.person, m.role, m.partner, m.client)"
            + " from Member m where m.id = :id and m.removedAt is null")
    Optional<Acting> acting(MemberId id);

    /** The current membership first, then the oldest: somebody removed from one partner goes on in the other. */
    @Query("select new app.linekeeper.domain.access.Acting(m.id, m.person, m.role, m.partner, m.client)"
            + " from Person p join Member m on m.person = p.id"
            + " where p.telegramId = :telegramId and m.removedAt is null"
            + " order by case when m.id = p.currentMember then 0 else 1 end, m.joinedAt, m.id")
    List<Acting> acting(long telegramId, Limit limit);
}
