package app.linekeeper.domain.access;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses their language and time zone; it holds in all their memberships. */
@Component
@Transactional
public class ChangingSettings {

    private final Access access;
    private final People people;

    ChangingSettings(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    public Outcome<Language> language(MemberId member, Language chosen) {
        person(member).speak(chosen);
        return Outcome.done(chosen);
    }

    /** Takes a zone as people write it, see {@link Zones#parse}; refused if there is no such zone. */
    public Outcome<ZoneId> zone(MemberId member, String typed) {
        Person person = person(member);
        Outcome<ZoneId> zone = Zones.parse(typed);
        if (zone instanceof Outcome.Done<ZoneId> done) {
            person.moveTo(done.value());
        }
        return zone;
    }

    private Person person(MemberId member) {
        return people.findById(access.of(member).person()).orElseThrow();
    }
}
