package app.linekeeper.domain.person;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses their language and time zone; it holds in all their memberships. */
@Component
@Transactional
public class ChangingSettings {

    private final People people;

    ChangingSettings(People people) {
        this.people = people;
    }

    public Outcome<Language> language(PersonId person, Language chosen) {
        found(person).speak(chosen);
        return Outcome.done(chosen);
    }

    /** Takes a zone as people write it, see {@link Zones#parse}; refused if there is no such zone. */
    public Outcome<ZoneId> zone(PersonId person, String typed) {
        return Zones.parse(typed).map(zone -> {
            found(person).moveTo(zone);
            return zone;
        });
    }

    private Person found(PersonId person) {
        return people.findById(person).orElseThrow();
    }
}
