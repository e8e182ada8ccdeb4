package app.linekeeper.domain.access;

import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.Newcomers;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the vendor's staff, whom the configuration names, operators; whoever is no longer named is removed. */
@Component
public class AdmittingOperators {

    private final Newcomers newcomers;
    private final Members members;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    AdmittingOperators(Newcomers newcomers, Members members, People people, JdbcClient jdbc, Clock clock) {
        this.newcomers = newcomers;
        this.members = members;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Afterwards exactly these Telegram accounts are operators. Doing it again changes nothing, and costs a start no more
     * than one plain query.
     *
     * @param language the language to begin with, for somebody new
     * @param zone the zone to begin with, for somebody new
     */
    @Transactional
    public void of(Set<Long> telegramIds, Language language, ZoneId zone) {
        if (telegramIds.equals(operatorsNow())) {
            return;
        }
        Set<PersonId> named = new HashSet<>();
        for (long telegramId : telegramIds) {
            named.add(newcomers
                    .welcome(new Guest(telegramId, "Operator " + telegramId, language), zone)
                    .id());
        }
        List<Member> present = members.inRole(Role.OPERATOR);
        present.stream()
                .filter(operator -> !named.contains(operator.person()))
                .forEach(operator -> operator.remove(clock.instant()));
        present.forEach(operator -> named.remove(operator.person()));
        named.forEach(this::admit);
    }

    private Set<Long> operatorsNow() {
        return jdbc.sql("""
                select p.telegram_id from member m join person p on p.id = m.person
                where m.role = 'OPERATOR' and m.removed_at is null
                """).query(Long.class).set();
    }

    private void admit(PersonId id) {
        Member operator = members.save(Member.operator(id, clock.instant()));
        Person person = people.findById(id).orElseThrow();
        if (person.currentMember() == null) {
            person.actAs(operator.id());
        }
    }
}
